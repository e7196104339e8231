import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { CellFormatModel, FontModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import { LIMITS } from "../limits";
import { ensureLength } from "../workbookFileError";
import { itemsOf } from "../xml/itemsOf";
import type { XmlDocument } from "../xml/xmlDocument";
import { formatKey } from "./formatKey";
import {
  readAlignmentAndProtection,
  readBorders,
  readFill,
  readFont,
  readNumberFormat,
} from "./readFormat";
import type { Palette } from "./resolveColor";
import { readPalette } from "./resolveColor";

/** A cell format of the file, by its place in the list that cells point into. */
export interface FileFormat {
  format: CellFormatModel;
  quotePrefix: boolean;
  numberFormatId: number;
  fontId: number;
  fillId: number;
  borderId: number;
}

/** All that the styles part says of cells. Formats that look the same are the same object. */
export interface StyleBook {
  formats: readonly FileFormat[];
  fonts: readonly FontModel[];
  fills: readonly string[];
  borders: readonly CellFormatModel["borders"][];
  numberFormats: ReadonlyMap<number, string>;
  palette: Palette;
  /** The font of the "Normal" style, which decides column widths. */
  normalFont: FontModel;
}

/** Reads the styles and theme parts; without them everything is Excel's default. */
export function readStyleBook(
  styles: XmlDocument | undefined,
  theme: XmlDocument | undefined,
): StyleBook {
  const palette = readPalette(styles, theme);
  const root = styles?.root;
  const list = (parent: string, local: string) =>
    itemsOf(root?.element(parent)).filter((item) => item.local === local);
  const numberFormats = new Map(
    list("numFmts", "numFmt").map(({ attributes }) => {
      const code = attributes["formatCode"] ?? "General";
      ensureLength("one of its number formats has", code.length, LIMITS.numberFormat);
      return [Number(attributes["numFmtId"]), code];
    }),
  );
  const fonts = list("fonts", "font").map((font) => readFont(font, palette));
  const fills = list("fills", "fill").map((fill) => readFill(fill, palette));
  const borders = list("borders", "border").map((border) => readBorders(border, palette));
  const interned = new Map<string, CellFormatModel>();
  const fallbackFont = readFont(undefined, palette);
  const formats = list("cellXfs", "xf").map((xf): FileFormat => {
    const id = (name: string): number => Number(xf.attributes[name] ?? 0) || 0;
    const read: CellFormatModel = {
      numberFormat: readNumberFormat(id("numFmtId"), numberFormats),
      font: fonts[id("fontId")] ?? fallbackFont,
      fill: fills[id("fillId")] ?? "",
      borders: borders[id("borderId")] ?? {},
      ...readAlignmentAndProtection(xf),
    };
    const key = formatKey(read);
    const isFirst = interned.size === 0;
    const format =
      interned.get(key) ?? (isFirst && key === formatKey(DEFAULT_FORMAT) ? DEFAULT_FORMAT : read);
    interned.set(key, format);
    return {
      format,
      quotePrefix: readBoolean(xf.attributes["quotePrefix"]),
      numberFormatId: id("numFmtId"),
      fontId: id("fontId"),
      fillId: id("fillId"),
      borderId: id("borderId"),
    };
  });
  if (formats.length === 0) {
    const none = { numberFormatId: 0, fontId: 0, fillId: 0, borderId: 0 };
    formats.push({ format: DEFAULT_FORMAT, quotePrefix: false, ...none });
  }
  const [normal] = list("cellStyleXfs", "xf");
  const normalFont = fonts[Number(normal?.attributes["fontId"] ?? 0)] ?? fonts[0] ?? fallbackFont;
  return { formats, fonts, fills, borders, numberFormats, palette, normalFont };
}
