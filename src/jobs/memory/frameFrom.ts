import type { Frame } from "../../excel";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The frame in what was remembered; undefined when any piece of it is not what we write, for a workbook may come from
 * anywhere: only a sound frame can be drawn again.
 */
export function frameFrom(value: unknown): Frame | undefined {
  return isFrame(value) ? value : undefined;
}

function isFrame(value: unknown): value is Frame {
  return isObject(value, {
    merges: isListOf(isArea),
    tables: isListOf((one) => isObject(one, { name: isText, area: isArea })),
    charts: isListOf(isChart),
    page: isPage,
    freezeRowCount: isCount(MOST_ROWS),
    showGridlines: (one) => typeof one === "boolean",
  });
}

type Test = (value: unknown) => boolean;

function isObject(value: unknown, members: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(members).every(([name, test]) => test(found.get(name)));
}

function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

const isText: Test = (value) => typeof value === "string";
const isPoints: Test = (value) => typeof value === "number" && value >= 0 && value < 1e4;

function isCount(most: number): Test {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}

function isOneOf(...words: readonly string[]): Test {
  return (value) => typeof value === "string" && words.includes(value);
}

const isArea: Test = (value) =>
  isObject(value, {
    rowIndex: isCount(MOST_ROWS - 1),
    columnIndex: isCount(MOST_COLUMNS - 1),
    rowCount: isCount(MOST_ROWS),
    columnCount: isCount(MOST_COLUMNS),
  });

const isChart: Test = (value) =>
  isObject(value, {
    name: isText,
    kind: isOneOf("stacked-bar", "line"),
    title: isText,
    font: (font) => isObject(font, { name: isText, sizePoints: isPoints, colour: isText }),
    source: isArea,
    seriesBy: isOneOf("rows", "columns"),
    place: isArea,
    colours: isListOf(isText),
  });

const isPage: Test = (value) =>
  isObject(value, {
    paper: isOneOf("A4", "A3"),
    orientation: isOneOf("landscape", "portrait"),
    marginsPoints: (margins) =>
      isObject(
        margins,
        Object.fromEntries(
          ["top", "bottom", "left", "right", "header", "footer"].map((side) => [side, isPoints]),
        ),
      ),
    printArea: isArea,
    titleRows: (rows) =>
      rows === undefined ||
      isObject(rows, { firstRowIndex: isCount(MOST_ROWS), rowCount: isCount(MOST_ROWS) }),
    breakBeforeRows: isListOf(isCount(MOST_ROWS)),
    footer: (footer) => isObject(footer, { left: isText, centre: isText, right: isText }),
  });
