import type { Book } from "./book";
import { areaOf, overlap } from "./areas";
import { cellAt, putCell, usedArea } from "./cells";
import { plainValue } from "./cellValues";
import { displayText } from "./display";
import { HostError, invalidArgument } from "./hostError";
import { mergesIn } from "./merging";
import type { AreaModel, SheetModel, TableModel } from "./model";
import { checkName } from "./names";

/** All tables of the workbook, each with its sheet. */
export function allTables(book: Book): { sheet: SheetModel; table: TableModel }[] {
  return book.model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** The header row's cells; undefined when it is not shown. */
export function headerArea({ area, showHeaders }: TableModel): AreaModel | undefined {
  return showHeaders ? { ...area, rowCount: 1 } : undefined;
}

export function bodyArea({ area, showHeaders, showTotals }: TableModel): AreaModel {
  const above = showHeaders ? 1 : 0;
  const below = showTotals ? 1 : 0;
  return {
    ...area,
    rowIndex: area.rowIndex + above,
    rowCount: area.rowCount - above - below,
  };
}

export function totalArea({ area, showTotals }: TableModel): AreaModel | undefined {
  return showTotals
    ? { ...area, rowIndex: area.rowIndex + area.rowCount - 1, rowCount: 1 }
    : undefined;
}

/** Whether a table has nothing but its headings: then its one row is the empty one in which Excel lets one type. */
export function isEmptyTable(sheet: SheetModel, table: TableModel): boolean {
  const body = bodyArea(table);
  return body.rowCount === 1 && usedArea(sheet, body, true) === undefined;
}

/** Refuses a table's name that Excel refuses, or that another table or name has. */
export function checkTableName(book: Book, name: unknown, own?: TableModel): string {
  const text = checkName(book.model.names, name);
  const taken = allTables(book).some(
    ({ table }) => table !== own && table.name.toLowerCase() === text.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists");
  return text;
}

function freeTableNumber(book: Book): number {
  const taken = new Set(allTables(book).flatMap(({ table }) => [table.name, table.id]));
  let number = taken.size / 2 + 1;
  while (taken.has(`Table${number}`) || taken.has(tableId(number))) number += 1;
  return number;
}

function tableId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-FFFF-FFFF00000000}`;
}

/** Column names from the header cells: unique, none empty, as Excel makes them. */
export function columnNames(texts: readonly string[], count = texts.length): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  Array.from({ length: count }, (_, index) => texts[index] ?? "").forEach((text, index) => {
    const stem = text === "" ? `Column${index + 1}` : text;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  });
  return names;
}

/** Writes a table's column names into its header cells, as text. */
export function writeHeaders(sheet: SheetModel, table: TableModel): void {
  const header = headerArea(table);
  if (header === undefined) return;
  table.columns.forEach((name, index) => {
    const column = header.columnIndex + index;
    const cell = cellAt(sheet, header.rowIndex, column);
    if (plainValue(cell) === name) return;
    putCell(sheet, header.rowIndex, column, {
      ...cell,
      value: { type: "string", value: name },
      formula: "",
    });
  });
}

function headingTexts(book: Book, sheet: SheetModel, header: AreaModel): string[] {
  return Array.from({ length: header.columnCount }, (_, index) =>
    displayText(cellAt(sheet, header.rowIndex, header.columnIndex + index), book.model.date1904),
  );
}

/** A table's headings and its columns' names are one: after its heading cells were written, the names follow. */
export function adoptHeadings(book: Book, sheet: SheetModel, written: AreaModel): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header === undefined || !overlap(header, written)) continue;
    table.columns = columnNames(headingTexts(book, sheet, header));
    writeHeaders(sheet, table);
  }
}

/** Makes a table of some cells; without headers, a row for them is put above. */
export function addTable(
  book: Book,
  sheet: SheetModel,
  area: AreaModel,
  hasHeaders: boolean,
  makeRoom: (row: AreaModel) => void,
): TableModel {
  if (sheet.tables.some((table) => overlap(table.area, area))) {
    throw invalidArgument("a table may not overlap another");
  }
  if (mergesIn(sheet, area).length > 0) throw new HostError("MergedRangeConflict");
  let tableArea = area;
  if (!hasHeaders) {
    makeRoom({ ...area, rowCount: 1 });
    tableArea = { ...area, rowCount: area.rowCount + 1 };
  } else if (area.rowCount === 1) {
    tableArea = { ...area, rowCount: 2 };
  }
  const texts = hasHeaders
    ? headingTexts(book, sheet, { ...area, rowCount: 1 })
    : Array.from({ length: area.columnCount }, () => "");
  const number = freeTableNumber(book);
  const table: TableModel = {
    id: tableId(number),
    name: `Table${number}`,
    area: tableArea,
    columns: columnNames(texts),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    isFiltered: false,
  };
  sheet.tables.push(table);
  writeHeaders(sheet, table);
  return table;
}

/** One column of an area. */
export function columnOf(area: AreaModel, index: number): AreaModel {
  return areaOf(area.rowIndex, area.columnIndex + index, area.rowCount, 1);
}
