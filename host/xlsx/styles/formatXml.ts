import type { BorderModel, CellFormatModel, FontModel } from "../../workbook/model";
import { HORIZONTAL_ALIGNMENT, READING_ORDER, UNDERLINE, VERTICAL_ALIGNMENT } from "../enumWords";
import { writeBoolean } from "../fileBooleans";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { BORDER_SIDES, BORDER_STYLES } from "./borderStyles";

/** The order of a font's children that Excel writes and insists on in places. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/**
 * A `<font>` element for a font. Given the element of the font it was made from and how that one reads, only what
 * differs is written anew, so that theme colours, character sets and the like stay.
 */
export function fontXml(
  font: FontModel,
  prefix: string,
  base?: { element: XmlElement; font: FontModel },
): string {
  const tag = (local: string, val?: string): string =>
    `<${prefix}${local}${attributesXml({ val })}/>`;
  const position = font.superscript ? "superscript" : font.subscript ? "subscript" : "";
  const wanted: Record<string, string> = {
    b: font.bold ? tag("b") : "",
    i: font.italic ? tag("i") : "",
    strike: font.strikethrough ? tag("strike") : "",
    u: font.underline === "None" ? "" : tag("u", UNDERLINE.write(font.underline)),
    vertAlign: position === "" ? "" : tag("vertAlign", position),
    sz: tag("sz", String(font.size)),
    color: `<${prefix}color rgb="${argb(font.color)}"/>`,
    name: tag("name", font.name),
  };
  if (base !== undefined) {
    const { element, font: old } = base;
    const same: Record<string, boolean> = {
      b: old.bold === font.bold,
      i: old.italic === font.italic,
      strike: old.strikethrough === font.strikethrough,
      u: old.underline === font.underline,
      vertAlign: old.superscript === font.superscript && old.subscript === font.subscript,
      sz: old.size === font.size,
      color: old.color.toUpperCase() === font.color.toUpperCase(),
      name: old.name === font.name,
    };
    for (const child of element.elements()) {
      // A new name leaves the theme, and its family and character set are not known.
      const ofName = ["scheme", "family", "charset"].includes(child.local);
      if (same[child.local] ?? !(ofName && !same["name"])) wanted[child.local] = child.toString();
    }
    for (const [local, kept] of Object.entries(same)) {
      if (kept && element.element(local) === undefined) wanted[local] = "";
    }
  }
  const children = FONT_ORDER.map((local) => wanted[local] ?? "").join("");
  return `<${prefix}font>${children}</${prefix}font>`;
}

/** A `<fill>` element: one colour, or none. */
export function fillXml(color: string, prefix: string): string {
  const inner =
    color === ""
      ? `<${prefix}patternFill patternType="none"/>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${inner}</${prefix}fill>`;
}

/** A `<border>` element. The file has one diagonal line style for both directions. */
export function borderXml(borders: CellFormatModel["borders"], prefix: string): string {
  const side = (local: string, border: BorderModel | undefined): string => {
    const style = border === undefined ? undefined : borderStyle(border);
    if (border === undefined || style === undefined) return `<${prefix}${local}/>`;
    return `<${prefix}${local} style="${style}"><${prefix}color rgb="${argb(border.color)}"/></${prefix}${local}>`;
  };
  const down = drawn(borders.DiagonalDown);
  const up = drawn(borders.DiagonalUp);
  const directions = attributesXml({
    diagonalUp: up === undefined ? undefined : 1,
    diagonalDown: down === undefined ? undefined : 1,
  });
  const sides = BORDER_SIDES.map(({ local, side: name }) => side(local, drawn(borders[name])));
  return `<${prefix}border${directions}>${sides.join("")}${side("diagonal", down ?? up)}</${prefix}border>`;
}

function drawn(border: BorderModel | undefined): BorderModel | undefined {
  return border === undefined || border.style === "None" ? undefined : border;
}

function borderStyle({ style, weight }: BorderModel): string {
  const exact = BORDER_STYLES.find((known) => known.style === style && known.weight === weight);
  return (exact ?? BORDER_STYLES.find((known) => known.style === style))?.file ?? "thin";
}

/** The `<alignment>` attributes for a format; those that say nothing are undefined. */
export function alignmentAttributes(format: CellFormatModel): Record<string, string | undefined> {
  const turn = format.textOrientation;
  const rotation = turn === 180 ? 255 : turn < 0 ? 90 - turn : turn;
  return {
    horizontal: HORIZONTAL_ALIGNMENT.write(format.horizontalAlignment),
    vertical: VERTICAL_ALIGNMENT.write(format.verticalAlignment),
    textRotation: rotation === 0 ? undefined : String(rotation),
    wrapText: writeBoolean(format.wrapText),
    indent: format.indentLevel === 0 ? undefined : String(format.indentLevel),
    shrinkToFit: writeBoolean(format.shrinkToFit),
    readingOrder: READING_ORDER.write(format.readingOrder),
  };
}

/** The `<protection>` attributes for a format. */
export function protectionAttributes(format: CellFormatModel): Record<string, string | undefined> {
  return {
    locked: writeBoolean(format.locked, true),
    hidden: writeBoolean(format.formulaHidden),
  };
}

function argb(color: string): string {
  const hex = /^#([0-9a-fA-F]{6})$/.exec(color)?.[1] ?? "000000";
  return `FF${hex.toUpperCase()}`;
}
