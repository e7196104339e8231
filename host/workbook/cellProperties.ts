import { changedBorder, NO_BORDER, withBorder, withFill, withFont, withProperty } from "./formats";
import { HostError, invalidArgument } from "./hostError";
import type { BorderSide, CellFormatModel } from "./model";

type Plain = Record<string, unknown>;

/** The sides of a cell by the names that cell properties give them. */
const SIDES: Record<string, BorderSide> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
const FONT_PARTS = [
  "bold",
  "color",
  "italic",
  "name",
  "size",
  "strikethrough",
  "subscript",
  "superscript",
  "underline",
] as const;
const SIMPLE = [
  "horizontalAlignment",
  "verticalAlignment",
  "indentLevel",
  "readingOrder",
  "shrinkToFit",
  "textOrientation",
  "wrapText",
] as const;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The given parts of an object; absent and null ones are passed over, as Excel does. */
function parts(value: unknown): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (!isPlain(value)) throw invalidArgument("a format is an object");
  return Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
}

/** What the caller deals with itself: sizes belong to rows and columns, not to a cell's format. */
const SIZES = ["rowHeight", "columnWidth"];

function applyBorders(format: CellFormatModel, borders: unknown): CellFormatModel {
  let result = format;
  for (const [name, border] of parts(borders)) {
    const side = SIDES[name];
    // A single cell has no inside lines.
    if (side === undefined && (name === "horizontal" || name === "vertical")) continue;
    if (side === undefined) throw invalidArgument(`a cell has no border "${name}"`);
    // The style comes first: it may take the line away.
    const given = parts(border).sort(([a], [b]) => Number(b === "style") - Number(a === "style"));
    for (const [part, value] of given) {
      result = withBorder(result, side, (line) => changedBorder(line, part, value));
    }
  }
  return result;
}

/**
 * A format with the properties set that `setCellProperties` names. Throws InvalidArgument for values that Excel
 * refuses and NotImplemented, with its name, for a property that the host does not play.
 */
export function applyFormat(format: CellFormatModel, properties: unknown): CellFormatModel {
  let result = format;
  for (const [name, value] of parts(properties)) {
    if (name === "fill") {
      result = applyFill(result, value);
    } else if (name === "font") {
      for (const [part, given] of parts(value)) result = withFont(result, part, given);
    } else if (name === "borders") {
      result = applyBorders(result, value);
    } else if (name === "protection") {
      for (const [part, given] of parts(value)) result = withProperty(result, part, given);
    } else if (SIMPLE.some((known) => known === name)) {
      result = withProperty(result, name, value);
    } else if (!SIZES.includes(name)) {
      throw new HostError(
        "NotImplemented",
        `This host does not play CellPropertiesFormat.${name}.`,
      );
    }
  }
  return result;
}

function applyFill(format: CellFormatModel, fill: unknown): CellFormatModel {
  let result = format;
  for (const [name, value] of parts(fill)) {
    if (name !== "color") {
      throw new HostError("NotImplemented", `This host does not play CellPropertiesFill.${name}.`);
    }
    result = withFill(result, String(value));
  }
  return result;
}

function wants(options: unknown, name: string): boolean {
  return isPlain(options) && options[name] !== undefined && options[name] !== false;
}

function inner(options: unknown, name: string): unknown {
  return isPlain(options) ? options[name] : undefined;
}

function readFont(format: CellFormatModel, options: unknown): Plain {
  return Object.fromEntries(
    FONT_PARTS.filter((part) => options === true || wants(options, part)).map((part) => [
      part,
      part === "strikethrough" && format.font.isPartlyStruck === true ? null : format.font[part],
    ]),
  );
}

function readBorders(format: CellFormatModel, options: unknown): Plain {
  const answer: Plain = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const { style, weight, color } = format.borders[side] ?? NO_BORDER;
    const all = { style, weight, color };
    answer[name] = Object.fromEntries(
      Object.entries(all).filter(([part]) => options === true || wants(options, part)),
    );
  }
  return answer;
}

/** What `getCellProperties` asks of a cell's format. */
export function readFormat(format: CellFormatModel, options: unknown): Plain {
  const answer: Plain = {};
  if (wants(options, "fill")) answer["fill"] = { color: format.fill || "#FFFFFF" };
  if (wants(options, "font")) answer["font"] = readFont(format, inner(options, "font"));
  if (wants(options, "borders")) answer["borders"] = readBorders(format, inner(options, "borders"));
  if (wants(options, "protection")) {
    answer["protection"] = { locked: format.locked, formulaHidden: format.formulaHidden };
  }
  for (const name of SIMPLE) if (wants(options, name)) answer[name] = format[name];
  return answer;
}

/** One entry of what the set… methods take: an object, or nothing. */
export function propertiesOf(value: unknown): Plain {
  if (value === null || value === undefined) return {};
  if (!isPlain(value)) throw invalidArgument("cell properties are objects");
  const unknown = Object.keys(value).find(
    (name) => !["format", "rowHidden", "columnHidden"].includes(name),
  );
  if (unknown !== undefined) {
    throw new HostError(
      "NotImplemented",
      `This host does not play SettableCellProperties.${unknown}.`,
    );
  }
  return value;
}

export { wants as wantsProperty, inner as innerOptions };
