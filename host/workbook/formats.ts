import { invalidArgument } from "./hostError";
import type { BorderModel, BorderSide, CellFormatModel, FontModel } from "./model";
import { NAMED_COLOURS } from "./namedColours";

export const NO_BORDER: BorderModel = Object.freeze({
  style: "None",
  weight: "Thin",
  color: "#000000",
});

/** "#rrggbb", "rrggbb" or a colour's HTML name, as "#RRGGBB". Throws InvalidArgument for anything else. */
export function parseColour(value: unknown): string {
  if (typeof value === "string") {
    const hex = /^#?([0-9A-Fa-f]{6})$/.exec(value);
    if (hex !== null) return `#${(hex[1] ?? "").toUpperCase()}`;
    const named = NAMED_COLOURS[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`"${String(value)}" is no colour`);
}

/** A value of one of Excel's enumerations, whatever its case. Throws InvalidArgument for anything else. */
export function oneOf(value: unknown, allowed: readonly string[]): string {
  const text = String(value).toLowerCase();
  const found = allowed.find((name) => name.toLowerCase() === text);
  if (found === undefined) {
    throw invalidArgument(`"${String(value)}" is none of ${allowed.join(", ")}`);
  }
  return found;
}

export function numberBetween(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw invalidArgument(`${String(value)} is not between ${least} and ${most}`);
  }
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument(`${String(value)} is neither true nor false`);
  }
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${String(value)} is no text`);
  return value;
}

export const HORIZONTAL_ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"];
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"];
export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** How each format property, named as office.js has it, is checked and put into a format. */
const FORMAT_SETTERS: Record<string, (format: CellFormatModel, value: unknown) => CellFormatModel> =
  {
    horizontalAlignment: (format, value) => ({
      ...format,
      horizontalAlignment: oneOf(value, HORIZONTAL_ALIGNMENTS),
    }),
    verticalAlignment: (format, value) => ({
      ...format,
      verticalAlignment: oneOf(value, VERTICAL_ALIGNMENTS),
    }),
    wrapText: (format, value) => ({ ...format, wrapText: asBoolean(value) }),
    indentLevel: (format, value) => ({ ...format, indentLevel: numberBetween(value, 0, 250) }),
    textOrientation: (format, value) => ({
      ...format,
      textOrientation: value === 180 ? 180 : numberBetween(value, -90, 90),
    }),
    shrinkToFit: (format, value) => ({ ...format, shrinkToFit: asBoolean(value) }),
    readingOrder: (format, value) => ({ ...format, readingOrder: oneOf(value, READING_ORDERS) }),
    locked: (format, value) => ({ ...format, locked: asBoolean(value) }),
    formulaHidden: (format, value) => ({ ...format, formulaHidden: asBoolean(value) }),
    numberFormat: (format, value) => ({ ...format, numberFormat: asText(value) }),
  };

const FONT_SETTERS: Record<string, (font: FontModel, value: unknown) => FontModel> = {
  name: (font, value) => ({ ...font, name: asText(value) }),
  size: (font, value) => ({ ...font, size: numberBetween(value, 1, 409) }),
  bold: (font, value) => ({ ...font, bold: asBoolean(value) }),
  italic: (font, value) => ({ ...font, italic: asBoolean(value) }),
  underline: (font, value) => ({ ...font, underline: oneOf(value, UNDERLINES) }),
  strikethrough: (font, value) => ({
    ...font,
    strikethrough: asBoolean(value),
    ...(font.isPartlyStruck === true && { isPartlyStruck: false }),
  }),
  color: (font, value) => ({ ...font, color: parseColour(value) }),
  superscript: (font, value) =>
    asBoolean(value)
      ? { ...font, superscript: true, subscript: false }
      : { ...font, superscript: false },
  subscript: (font, value) =>
    asBoolean(value)
      ? { ...font, subscript: true, superscript: false }
      : { ...font, subscript: false },
};

/** The format with one property set; throws InvalidArgument where Excel would. */
export function withProperty(
  format: CellFormatModel,
  name: string,
  value: unknown,
): CellFormatModel {
  const setter = FORMAT_SETTERS[name];
  if (setter === undefined) throw invalidArgument(`a cell's format has no "${name}"`);
  return setter(format, value);
}

/** The format with one property of its font set. */
export function withFont(format: CellFormatModel, name: string, value: unknown): CellFormatModel {
  const setter = FONT_SETTERS[name];
  if (setter === undefined) throw invalidArgument(`a font has no "${name}"`);
  return { ...format, font: setter(format.font, value) };
}

/** The format filled with a colour; "" takes the fill away. */
export function withFill(format: CellFormatModel, colour: string): CellFormatModel {
  return { ...format, fill: colour === "" ? "" : parseColour(colour) };
}

/** One part of a border ("style", "weight", "color") set, as Excel couples them. */
export function changedBorder(border: BorderModel, part: string, value: unknown): BorderModel {
  if (part === "style") {
    const style = oneOf(value, BORDER_STYLES);
    return style === "None" ? NO_BORDER : { ...border, style };
  }
  // Weight or colour on a side without a line draws a line, as in Excel.
  const style = border.style === "None" ? "Continuous" : border.style;
  if (part === "weight") return { ...border, style, weight: oneOf(value, BORDER_WEIGHTS) };
  if (part === "color") return { ...border, style, color: parseColour(value) };
  throw invalidArgument(`a border has no "${part}"`);
}

export function withBorder(
  format: CellFormatModel,
  side: BorderSide,
  change: (border: BorderModel) => BorderModel,
): CellFormatModel {
  const border = change(format.borders[side] ?? NO_BORDER);
  const kept = Object.entries(format.borders).filter(([name]) => name !== side);
  const borders: CellFormatModel["borders"] = Object.fromEntries(kept);
  if (border.style !== "None") borders[side] = border;
  return { ...format, borders };
}
