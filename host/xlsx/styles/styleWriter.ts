import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { CellFormatModel } from "../../workbook/model";
import { LIMITS } from "../limits";
import { tooLarge } from "../workbookFileError";
import { itemsOf } from "../xml/itemsOf";
import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { builtinNumberFormatId } from "./builtinNumberFormats";
import { bordersKey, fontKey, formatKey } from "./formatKey";
import {
  alignmentAttributes,
  borderXml,
  fillXml,
  fontXml,
  protectionAttributes,
} from "./formatXml";
import type { FileFormat, StyleBook } from "./styleBook";

const STYLE_SHEET_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );
const FIRST_CUSTOM_NUMBER_FORMAT = 164;
/** What stands first in a list by the standard, for files that have no such list. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border/>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/**
 * Finds the file's number for a format, adding to the styles part what is missing. Nothing in it is ever changed or
 * moved: fonts, fills, borders, number formats and cell formats are only added at the end of their lists.
 */
export class StyleWriter {
  private readonly exact = new Map<string, number>();
  private readonly derived = new Map<string, number>();
  private readonly formats: FileFormat[];
  private readonly fonts: Map<string, number>;
  private readonly fills: Map<string, number>;
  private readonly borders: Map<string, number>;
  private readonly numberFormats: Map<string, number>;

  constructor(
    book: StyleBook,
    /** The styles part, asked for when something has to be added. */
    readonly document: () => XmlDocument,
  ) {
    this.formats = [...book.formats];
    this.formats.forEach((own, index) => {
      const key = keyOf(own.format, own.quotePrefix);
      if (!this.exact.has(key)) this.exact.set(key, index);
    });
    this.fonts = firstPlaces(book.fonts.map(fontKey));
    this.borders = firstPlaces(book.borders.map(bordersKey));
    // A pattern or gradient can read like a plain colour, so a fill is used again only where it is written as ours.
    this.fills = new Map();
    this.numberFormats = new Map([...book.numberFormats].map(([id, code]) => [code, id]));
    this.book = book;
  }

  private readonly book: StyleBook;

  /**
   * The number of the cell format for `format`. `base` is the number that the cell has in the file: when the cell
   * looks as before it is given back, otherwise what is unchanged is taken over from it.
   */
  indexOf(format: CellFormatModel, quotePrefix: boolean, base?: number): number {
    const key = keyOf(format, quotePrefix);
    const own = base === undefined ? undefined : this.formats[base];
    if (base !== undefined && own !== undefined) {
      if (keyOf(own.format, own.quotePrefix) === key) return base;
    }
    // A format that nobody chose is the workbook's own first one, whatever that looks like.
    if (format === DEFAULT_FORMAT && !quotePrefix) return 0;
    const from = own === undefined ? 0 : (base ?? 0);
    const exact = this.exact.get(key);
    if (exact !== undefined && from === 0) return exact;
    const derivedKey = `${from} ${key}`;
    const derived = this.derived.get(derivedKey) ?? this.derive(format, quotePrefix, from);
    this.derived.set(derivedKey, derived);
    return derived;
  }

  private derive(format: CellFormatModel, quotePrefix: boolean, from: number): number {
    const base = this.formats[from];
    if (this.formats.length >= LIMITS.cellFormats) {
      throw tooLarge(`it has more than ${LIMITS.cellFormats} cell formats, Excel's own limit`);
    }
    const element = this.original("cellXfs", from);
    const numberFormatId =
      base?.format.numberFormat === format.numberFormat
        ? base.numberFormatId
        : this.numberFormatId(format.numberFormat);
    const fontId = this.fontId(format, base);
    const fillId =
      base !== undefined && base.format.fill.toUpperCase() === format.fill.toUpperCase()
        ? base.fillId
        : this.fillId(format.fill);
    const borderId =
      base !== undefined && bordersKey(base.format.borders) === bordersKey(format.borders)
        ? base.borderId
        : this.borderId(format.borders);
    const { prefix } = this.document();
    const alignment = childXml(prefix, "alignment", element, alignmentAttributes(format));
    const protection = childXml(prefix, "protection", element, protectionAttributes(format));
    const rest = element?.elements("extLst").join("") ?? "";
    const attributes = attributesXml({
      ...element?.attributes,
      numFmtId: numberFormatId,
      fontId,
      fillId,
      borderId,
      xfId: element?.attributes["xfId"] ?? 0,
      quotePrefix: quotePrefix ? 1 : undefined,
      applyNumberFormat: applied(element, "applyNumberFormat", numberFormatId !== 0),
      applyFont: applied(element, "applyFont", fontId !== 0),
      applyFill: applied(element, "applyFill", fillId !== 0),
      applyBorder: applied(element, "applyBorder", borderId !== 0),
      applyAlignment: applied(element, "applyAlignment", alignment !== ""),
      applyProtection: applied(element, "applyProtection", protection !== ""),
    });
    const inner = alignment + protection + rest;
    const open = `<${prefix}xf${attributes}`;
    const xml = inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}xf>`;
    // Cells of many looks that become one look need one format, however many they come from.
    const standing = this.standing("cellXfs", xml);
    if (standing !== undefined) return standing;
    const index = this.append("cellXfs", xml);
    this.formats.push({
      format,
      quotePrefix,
      numberFormatId,
      fontId,
      fillId,
      borderId,
    });
    const key = keyOf(format, quotePrefix);
    if (!this.exact.has(key)) this.exact.set(key, index);
    return index;
  }

  private numberFormatId(code: string): number {
    const known = builtinNumberFormatId(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_NUMBER_FORMAT - 1, ...this.numberFormats.values()) + 1;
    const { prefix } = this.document();
    const attributes = attributesXml({ numFmtId: id, formatCode: code });
    this.append("numFmts", `<${prefix}numFmt${attributes}/>`);
    this.numberFormats.set(code, id);
    return id;
  }

  private fontId(format: CellFormatModel, base: FileFormat | undefined): number {
    const key = fontKey(format.font);
    if (base !== undefined && fontKey(base.format.font) === key) return base.fontId;
    const known = this.fonts.get(key);
    if (known !== undefined) return known;
    const element = this.original("fonts", base?.fontId ?? 0);
    const font = this.book.fonts[base?.fontId ?? 0];
    const from = element === undefined || font === undefined ? undefined : { element, font };
    const id = this.append("fonts", fontXml(format.font, this.document().prefix, from));
    this.fonts.set(key, id);
    return id;
  }

  private fillId(color: string): number {
    // The first fill is "none" by the standard.
    if (color === "") return 0;
    const key = color.toUpperCase();
    const xml = fillXml(color, this.document().prefix);
    const known = this.fills.get(key) ?? this.standing("fills", xml);
    const id = known ?? this.append("fills", xml);
    this.fills.set(key, id);
    return id;
  }

  private borderId(borders: CellFormatModel["borders"]): number {
    const key = bordersKey(borders);
    const known = this.borders.get(key);
    if (known !== undefined) return known;
    const id = this.append("borders", borderXml(borders, this.document().prefix));
    this.borders.set(key, id);
    return id;
  }

  private readonly counts = new Map<string, number>();
  /** The place of each element of a list, by its text in a form of its own. */
  private readonly places = new Map<string, Map<string, number>>();

  /** Adds an element to one of the lists and gives its place. */
  private append(listName: string, xml: string): number {
    const list = this.list(listName);
    const index = this.counts.get(listName) ?? 0;
    list.insert(xml);
    list.setAttribute("count", index + 1);
    this.counts.set(listName, index + 1);
    const places = this.placesIn(listName);
    const key = sortedXml(xml);
    if (!places.has(key)) places.set(key, index);
    return index;
  }

  /** The place in a list of an element that says the same as this text; undefined where none does. */
  private standing(listName: string, xml: string): number | undefined {
    return this.placesIn(listName).get(sortedXml(xml));
  }

  private placesIn(listName: string): Map<string, number> {
    const known = this.places.get(listName);
    if (known) return known;
    this.list(listName);
    const texts = (this.originals.get(listName) ?? []).map((element) => element.toString());
    const places = firstPlaces(texts.map(sortedXml));
    this.places.set(listName, places);
    return places;
  }

  private readonly lists = new Map<string, XmlElement>();
  /** The lists' elements as the file has them; those that are added are text and never a base. */
  private readonly originals = new Map<string, XmlElement[]>();

  private original(listName: string, index: number): XmlElement | undefined {
    this.list(listName);
    return this.originals.get(listName)?.[index];
  }

  private list(name: string): XmlElement {
    const known = this.lists.get(name) ?? this.makeList(name);
    this.lists.set(name, known);
    return known;
  }

  private makeList(name: string): XmlElement {
    const { root, prefix } = this.document();
    const list = root.element(name) ?? root.addElementInOrder(name, STYLE_SHEET_ORDER);
    const own = itemsOf(list);
    this.originals.set(name, own);
    this.counts.set(name, own.length);
    // Excel takes the first two fills for granted, whatever the file says of them.
    const needed = RESERVED[name] ?? [];
    const isShort = own.length === 0 || (name === "fills" && own.length < needed.length);
    const reserved = isShort ? needed.slice(own.length) : [];
    for (const xml of reserved) list.insert(xml.replace(/<(\/?)/g, `<$1${prefix}`));
    if (reserved.length > 0) this.counts.set(name, needed.length);
    return list;
  }
}

function keyOf(format: CellFormatModel, quotePrefix: boolean): string {
  return (quotePrefix ? "'" : " ") + formatKey(format);
}

function firstPlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!places.has(key)) places.set(key, index);
  });
  return places;
}

/** A text of XML with the attributes of each tag in alphabetical order, so that two who say the same are the same. */
function sortedXml(xml: string): string {
  return xml.replace(
    /<([^\s/>]+)((?:\s+[^\s=>]+="[^"]*")+)\s*(\/?)>/g,
    (_, name, attributes, slash) => {
      const sorted =
        String(attributes)
          .match(/[^\s=]+="[^"]*"/g)
          ?.sort() ?? [];
      return `<${String(name)} ${sorted.join(" ")}${String(slash)}>`;
    },
  );
}

function childXml(
  prefix: string,
  local: string,
  base: XmlElement | undefined,
  wanted: Record<string, string | undefined>,
): string {
  const attributes = attributesXml({ ...base?.element(local)?.attributes, ...wanted });
  return attributes === "" ? "" : `<${prefix}${local}${attributes}/>`;
}

function applied(
  base: XmlElement | undefined,
  attribute: string,
  differs: boolean,
): string | undefined {
  return differs ? "1" : base?.attributes[attribute];
}
