import { cellAddress, type Area } from "../../sheet";
import { areaOf, type Block } from "./readSheet";

/** What the look of cells says that their texts do not: by "rowIndex,columnIndex" of the sheet. */
export interface CellLooks {
  readonly struck: ReadonlyMap<string, "whole" | "part">;
  /** Colours ("#RRGGBB") of blank cells in columns that hold hardly any words. */
  readonly colours: ReadonlyMap<string, string>;
}

/** What was asked of the looks of one block; readable after a sync. `isAsked` is false where nothing is in doubt. */
export interface AskedLooks {
  readonly isAsked: boolean;
  readonly read: () => CellLooks;
}

type Properties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Cells asked one by one at most, so that the answer stays far below Excel's 5 MB. */
const MOST_CELLS = 20_000;
/** A column with no more words than its headings have. */
const MOST_WORDS = 2;
const MOST_COLUMNS = 12;
const NO_FILL = /^(?:#?FFFFFF)?$/i;

/**
 * Asks for the looks of single cells only where the rows' and columns' looks, which came with the cells, leave a doubt:
 * in rows of which a part is struck through, and in columns that have colours and no words.
 */
export function askLooks(sheet: Excel.Worksheet, block: Block): AskedLooks {
  const area = areaOf(block.range.address);
  const struck = block.rows.value.map((row) => row.format?.font?.strikethrough ?? null);
  const doubtful = struck.flatMap((look, at) => (look === null ? [at] : []));
  const most = Math.floor(MOST_CELLS / Math.max(1, area.columnCount));
  const rows = doubtful.slice(0, most).map((at) => {
    const line: Area = { ...area, rowIndex: area.rowIndex + at, rowCount: 1 };
    return { line, answer: ask(sheet, line, { font: { strikethrough: true } }) };
  });
  const columns = colouredColumns(block, area).map((columnIndex) => {
    const line: Area = { ...area, columnIndex, columnCount: 1 };
    return { line, answer: ask(sheet, line, { fill: { color: true } }) };
  });
  return {
    isAsked: rows.length + columns.length > 0,
    read: () => ({
      struck: new Map([
        ...struck.flatMap((look, at) => (look === true ? wholeRow(block, area, at) : [])),
        ...rows.flatMap((row) => struckCells(block, area, row)),
      ]),
      colours: new Map(columns.flatMap((column) => colouredCells(block, area, column))),
    }),
  };
}

interface Line {
  readonly line: Area;
  readonly answer: Properties;
}

function ask(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  format: Excel.CellPropertiesFormatLoadOptions,
): Properties {
  const last = cellAddress(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return sheet
    .getRange(`${cellAddress(rowIndex, columnIndex)}:${last}`)
    .getCellProperties({ format });
}

function hasText(block: Block, row: number, column: number): boolean {
  return String(block.range.values[row]?.[column] ?? "").trim() !== "";
}

function key(area: Area, row: number, column: number): string {
  return `${area.rowIndex + row},${area.columnIndex + column}`;
}

function wholeRow(block: Block, area: Area, row: number): [string, "whole"][] {
  return Array.from({ length: area.columnCount }, (_, column) => column)
    .filter((column) => hasText(block, row, column))
    .map((column) => [key(area, row, column), "whole"]);
}

function struckCells(
  block: Block,
  area: Area,
  { line, answer }: Line,
): [string, "whole" | "part"][] {
  const row = line.rowIndex - area.rowIndex;
  return (answer.value[0] ?? []).flatMap((cell, column): [string, "whole" | "part"][] => {
    // Excel answers null where some of a cell's words are struck through and others not.
    const look: unknown = cell.format?.font?.strikethrough;
    if (look === false || look === undefined || !hasText(block, row, column)) return [];
    return [[key(area, row, column), look === true ? "whole" : "part"]];
  });
}

/** Columns that are not all of no colour and hold hardly a word. */
function colouredColumns(block: Block, area: Area): number[] {
  return block.columns.value
    .flatMap((column, at) => {
      const colour: unknown = column.format?.fill?.color ?? null;
      if (typeof colour === "string" && NO_FILL.test(colour)) return [];
      const words = block.range.values.filter((_, row) => hasText(block, row, at)).length;
      return words <= MOST_WORDS && words < block.range.values.length
        ? [area.columnIndex + at]
        : [];
    })
    .slice(0, MOST_COLUMNS);
}

function colouredCells(block: Block, area: Area, { line, answer }: Line): [string, string][] {
  const column = line.columnIndex - area.columnIndex;
  return answer.value.flatMap((cells, row): [string, string][] => {
    const colour: unknown = cells[0]?.format?.fill?.color;
    if (typeof colour !== "string" || NO_FILL.test(colour) || hasText(block, row, column)) {
      return [];
    }
    return [[key(area, row, column), colour]];
  });
}
