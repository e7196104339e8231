import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSheet, createWorkbook, type SheetModel, type WorkbookModel } from "office-js-host";
import { DEFAULT_FORMAT, freeSheetId, type CellModel } from "office-js-host/model";
import { openXlsx } from "office-js-host/xlsx";

export type Row = readonly (string | number | Partial<CellModel>)[];

/** The sample workbook, fresh from its file. */
export function sampleWorkbook(): WorkbookModel {
  return openXlsx(sampleBytes()).workbook;
}

/** The sample's file. */
export function sampleBytes(): Uint8Array {
  return readFileSync(join(__dirname, "../../../samples/joint-working.xlsx"));
}

/** A workbook of sheets by name, each a list of rows from A1 on; "" is an empty cell. */
export function workbookOf(sheets: Readonly<Record<string, readonly Row[]>>): WorkbookModel {
  const workbook = createWorkbook();
  workbook.sheets = [];
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = createSheet(name, freeSheetId(workbook));
    rows.forEach((row, rowIndex) => fillRow(sheet, rowIndex, row));
    workbook.sheets.push(sheet);
  }
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

/** The sheet of that name; throws when there is none, so that a test cannot pass over it. */
export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** All texts that stand on a sheet, row by row. */
export function textsOn(sheet: SheetModel): string[] {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([, row]) => [...row].sort(([a], [b]) => a - b))
    .flatMap(([, cell]) => (cell.value.type === "string" ? [cell.value.value] : []));
}

/** A small plan, in which every column occurs once. */
export const HEADINGS: Row = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
export const PLAN: readonly Row[] = [
  HEADINGS,
  ["Safer roads", "New crossings", "Sites chosen", "Build the first", "November 2003"],
  ["", "", "", "Build the second", "March 2005"],
  ["", "Slower traffic", "Achieved", "", ""],
  ["Warm homes", "New boilers", "", "Fit 40 boilers", "Ongoing"],
];

function fillRow(sheet: SheetModel, rowIndex: number, row: Row): void {
  const cells = new Map<number, CellModel>();
  row.forEach((value, columnIndex) => {
    const cell: CellModel = {
      value: { type: "empty" },
      formula: "",
      quotePrefix: false,
      format: DEFAULT_FORMAT,
    };
    if (typeof value === "object") {
      cells.set(columnIndex, { ...cell, ...value });
    } else if (typeof value === "number") {
      cells.set(columnIndex, { ...cell, value: { type: "number", value } });
    } else if (value !== "") {
      cells.set(columnIndex, { ...cell, value: { type: "string", value } });
    }
  });
  if (cells.size > 0) sheet.cells.set(rowIndex, cells);
}
