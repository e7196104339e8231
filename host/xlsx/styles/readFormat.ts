import type { BorderModel, BorderSide, CellFormatModel, FontModel } from "../../workbook/model";
import { HORIZONTAL_ALIGNMENT, READING_ORDER, UNDERLINE, VERTICAL_ALIGNMENT } from "../enumWords";
import { readBoolean } from "../fileBooleans";
import type { XmlElement } from "../xml/xmlElement";
import { BORDER_SIDES, BORDER_STYLES } from "./borderStyles";
import { BUILTIN_NUMBER_FORMATS } from "./builtinNumberFormats";
import type { Palette } from "./resolveColor";
import { resolveColor } from "./resolveColor";

const BLACK = "#000000";

/** A `<font>` element as the model has it; what it leaves out is Excel's default. */
export function readFont(font: XmlElement | undefined, palette: Palette): FontModel {
  const flag = (local: string): boolean => {
    const element = font?.element(local);
    return element !== undefined && readBoolean(element.attributes["val"], true);
  };
  const value = (local: string): string | undefined => font?.element(local)?.attributes["val"];
  const underline = font?.element("u");
  const position = value("vertAlign");
  return {
    name: value("name") ?? "Calibri",
    size: Number(value("sz") ?? 11) || 11,
    bold: flag("b"),
    italic: flag("i"),
    underline:
      underline === undefined ? "None" : UNDERLINE.read(underline.attributes["val"] ?? "single"),
    strikethrough: flag("strike"),
    color: resolveColor(font?.element("color"), palette) ?? BLACK,
    superscript: position === "superscript",
    subscript: position === "subscript",
  };
}

/** A `<fill>` element's colour, "#RRGGBB" or "" for none; of a pattern, the colour behind it. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string {
  const pattern = fill?.element("patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (pattern === undefined || type === "none") return "";
  if (type === "solid") return resolveColor(pattern.element("fgColor"), palette) ?? BLACK;
  return resolveColor(pattern.element("bgColor"), palette) ?? "";
}

/** A `<border>` element's drawn sides. */
export function readBorders(
  border: XmlElement | undefined,
  palette: Palette,
): Partial<Record<BorderSide, BorderModel>> {
  const borders: Partial<Record<BorderSide, BorderModel>> = {};
  const draw = (element: XmlElement | undefined, side: BorderSide): void => {
    const found = BORDER_STYLES.find(({ file }) => file === element?.attributes["style"]);
    if (element === undefined || found === undefined) return;
    const color = resolveColor(element.element("color"), palette) ?? BLACK;
    borders[side] = { style: found.style, weight: found.weight, color };
  };
  for (const { local, side } of BORDER_SIDES) {
    // Strict files name the sides by reading direction.
    const other = local === "left" ? "start" : local === "right" ? "end" : local;
    draw(border?.element(local) ?? border?.element(other), side);
  }
  const diagonal = border?.element("diagonal");
  if (readBoolean(border?.attributes["diagonalDown"])) draw(diagonal, "DiagonalDown");
  if (readBoolean(border?.attributes["diagonalUp"])) draw(diagonal, "DiagonalUp");
  return borders;
}

/** The parts of a format that stand in the `<xf>` element itself. */
export function readAlignmentAndProtection(
  xf: XmlElement,
): Pick<
  CellFormatModel,
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText"
  | "indentLevel"
  | "textOrientation"
  | "shrinkToFit"
  | "readingOrder"
  | "locked"
  | "formulaHidden"
> {
  const alignment = xf.element("alignment")?.attributes ?? {};
  const protection = xf.element("protection")?.attributes ?? {};
  return {
    horizontalAlignment: HORIZONTAL_ALIGNMENT.read(alignment["horizontal"]),
    verticalAlignment: VERTICAL_ALIGNMENT.read(alignment["vertical"]),
    wrapText: readBoolean(alignment["wrapText"]),
    indentLevel: Number(alignment["indent"] ?? 0) || 0,
    textOrientation: orientation(Number(alignment["textRotation"] ?? 0) || 0),
    shrinkToFit: readBoolean(alignment["shrinkToFit"]),
    readingOrder: READING_ORDER.read(alignment["readingOrder"]),
    locked: readBoolean(protection["locked"], true),
    formulaHidden: readBoolean(protection["hidden"]),
  };
}

/** Files count 91 to 180 for turning down by 1 to 90 degrees, 255 for letters one above the other; office.js has 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The code of a number format by its number; "General" for numbers that nobody knows. */
export function readNumberFormat(id: number, custom: ReadonlyMap<number, string>): string {
  return custom.get(id) ?? BUILTIN_NUMBER_FORMATS.get(id) ?? "General";
}
