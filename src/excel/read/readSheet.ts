import { areaAddress, EMPTY_CELL, parseAreaAddress } from "../../sheet";
import type { Area, Cell, DateSystem, SheetGrid, SheetTable, Slices } from "../../sheet";
import { cellFrom } from "./cellFrom";
import type { CellLooks } from "./cellLooks";
import { isRealFormula } from "./realFormula";
import { visibilityOf } from "./visibilityOf";

/** What the second sync reads of every sheet; longer or wider sheets are read on in slices. */
export const FIRST_ROWS = 500;
export const FIRST_COLUMNS = 50;

/** What is loaded of a range: the cells, not their looks. */
export const CELL_PROPERTIES = "address,values,formulas,text,numberFormat,valueTypes";

/** A block of cells, loaded, with what is hidden in it and what its rows and columns look like. */
export interface Block {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** What was asked of one sheet; readable after the sync. */
export interface SheetParts {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Undefined when the first block was too large an answer, and all is read in slices. */
  readonly first: Block | undefined;
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly filter: Excel.AutoFilter;
  }[];
  readonly filter: Excel.AutoFilter;
}

/** Queues the reading of one sheet; nothing in it can be a null object, so an empty sheet needs no care. */
export function readSheetParts(
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  inSlices: boolean,
): SheetParts {
  sheet.protection.load("protected");
  // An empty sheet's used range is its cell A1.
  const used = sheet.getUsedRange(true).untrack().load("address");
  return {
    sheet,
    used,
    first: inSlices ? undefined : loadBlock(firstBlockOf(used)),
    tables: tables.map((table) => ({
      table,
      range: table.getRange().untrack().load("address"),
      filter: table.autoFilter.load("isDataFiltered"),
    })),
    filter: sheet.autoFilter.load("enabled,isDataFiltered"),
  };
}

/** Read in this request only, so that Excel need not hold the ranges: office.js lets go of thousands one by one, slowly. */
function firstBlockOf(used: Excel.Range): Excel.Range {
  const corner = used.getCell(0, 0).untrack();
  const block = corner.getResizedRange(FIRST_ROWS - 1, FIRST_COLUMNS - 1).untrack();
  return used.getIntersection(block).untrack();
}

/** Queues the reading of a block of cells. */
export function loadBlock(range: Excel.Range): Block {
  return {
    range: range.load(CELL_PROPERTIES),
    // What a row's or column's cells have in common costs no answer a cell.
    rows: range.getRowProperties({
      rowHidden: true,
      format: { font: { strikethrough: true } },
    }),
    columns: range.getColumnProperties({ columnHidden: true, format: { fill: { color: true } } }),
  };
}

/** What was written in a block of a sheet: constants as they are, formulas as formulas. */
export interface WrittenBlock {
  /** "A1:E1000" */
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What was written in the blocks of one sheet, kept to tell later whether somebody has changed a cell. */
export function writtenBlocks(parts: SheetParts, rest: readonly Block[]): WrittenBlock[] {
  return blocksOf(parts, rest).map(({ range }) => ({
    address: areaAddress(areaOf(range.address)),
    formulas: range.formulas,
  }));
}

export function blocksOf({ first }: SheetParts, rest: readonly Block[]): readonly Block[] {
  return first ? [first, ...rest] : rest;
}

/** Puts the loaded blocks of one sheet together; a slice is a row. */
export function* sheetGrid(
  parts: SheetParts,
  rest: readonly Block[],
  dateSystem: DateSystem,
  merges: readonly Area[],
  looks: readonly CellLooks[],
): Slices<SheetGrid> {
  const { sheet } = parts;
  const usedArea = areaOf(parts.used.address);
  const rows: Cell[][] = Array.from({ length: usedArea.rowCount }, () => []);
  const formulas = new Map<string, string>();
  const unsaved = new Set<string>();
  const pictures = new Set<string>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const block of blocksOf(parts, rest)) {
    const area = areaOf(block.range.address);
    block.rows.value.forEach((row, i) => {
      if (row.rowHidden === true) hiddenRows.add(area.rowIndex + i);
    });
    block.columns.value.forEach((column, i) => {
      if (column.columnHidden === true) hiddenColumns.add(area.columnIndex + i);
    });
    yield* addCells(block.range, area, usedArea, dateSystem, rows, formulas, unsaved, pictures);
  }
  const struck = new Map(looks.flatMap((look) => [...look.struck]));
  const colours = new Map(looks.flatMap((look) => [...look.colours]));
  const isEmpty = rows.every((row) => row.every((cell) => cell.kind === "empty")) && !formulas.size;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    dateSystem,
    area: isEmpty ? undefined : usedArea,
    rows: isEmpty ? [] : rows,
    formulas,
    // Where any has its result the file was calculated, and a blank is what its formula gives.
    ...(unsaved.size > 0 && unsaved.size === formulas.size && { unsavedFormulas: unsaved }),
    ...(struck.size > 0 && { struck }),
    ...(colours.size > 0 && { colours }),
    ...(pictures.size > 0 && { pictures }),
    merges,
    tables: parts.tables.map(tableOf),
    hiddenRows,
    hiddenColumns,
    hasFilter: parts.filter.enabled && parts.filter.isDataFiltered,
  };
}

/** What a cell answers that holds a picture or a card of data: nobody types that error. */
const NO_PLAIN_VALUE = "#VALUE!";

function* addCells(
  range: Excel.Range,
  area: Area,
  usedArea: Area,
  dateSystem: DateSystem,
  rows: Cell[][],
  formulas: Map<string, string>,
  unsaved: Set<string>,
  pictures: Set<string>,
): Slices<void> {
  for (const [r, values] of (range.values as unknown[][]).entries()) {
    yield;
    const row = rows[area.rowIndex - usedArea.rowIndex + r];
    if (!row) continue;
    values.forEach((value, c) => {
      const column = area.columnIndex - usedArea.columnIndex + c;
      while (row.length < column) row.push(EMPTY_CELL);
      row[column] = cellFrom(
        {
          value,
          text: String(range.text[r]?.[c] ?? ""),
          numberFormat: String(range.numberFormat[r]?.[c] ?? "General"),
          valueType: String(range.valueTypes[r]?.[c] ?? ""),
        },
        dateSystem,
      );
      const formula: unknown = range.formulas[r]?.[c];
      if (value === NO_PLAIN_VALUE && !isRealFormula(formula, value)) {
        row[column] = EMPTY_CELL;
        pictures.add(`${area.rowIndex + r},${area.columnIndex + c}`);
      }
      if (isRealFormula(formula, value)) {
        const key = `${area.rowIndex + r},${area.columnIndex + c}`;
        formulas.set(key, formula);
        if (range.valueTypes[r]?.[c] === Excel.RangeValueType.empty) unsaved.add(key);
      }
    });
  }
}

function tableOf({ table, range, filter }: SheetParts["tables"][number]): SheetTable {
  return {
    name: table.name,
    area: areaOf(range.address),
    hasTotalsRow: table.showTotals,
    isFiltered: filter.isDataFiltered,
  };
}

/** The area in an address that Excel gave, "Targets!A1:E9"; A1 for one that cannot be read. */
export function areaOf(address: string): Area {
  return parseAreaAddress(address) ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
}

/** An address of several areas, each before its sheet's name, in which commas may stand. */
const ONE_AREA = /(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,!']+/g;

/** The areas in an address that Excel gave: "Plan!A1:B2,Plan!C4". */
export function areasOf(address: string): Area[] {
  return (address.match(ONE_AREA) ?? []).map(areaOf);
}

/** The address of a slice of an area, `rowOffset` rows down. */
export function sliceAddress(area: Area, rowOffset: number, rowCount: number): string {
  return areaAddress({ ...area, rowIndex: area.rowIndex + rowOffset, rowCount });
}
