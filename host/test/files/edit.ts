import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type {
  CellFormatModel,
  CellModel,
  CellValue,
  SheetModel,
  WorkbookModel,
} from "../../workbook/model";

/** A sheet by its place; throws when there is none, so that a test fails where it should. */
export function sheetAt(workbook: WorkbookModel, index: number): SheetModel {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error(`There is no sheet ${index}`);
  return sheet;
}

/** Notes a change, as the host does. */
export function touch(workbook: WorkbookModel, sheet?: SheetModel): void {
  workbook.revision += 1;
  if (sheet !== undefined) sheet.revision += 1;
}

export function cell(
  value: string | number | boolean | undefined,
  format: CellFormatModel = DEFAULT_FORMAT,
  formula = "",
): CellModel {
  return { value: valueOf(value), formula, quotePrefix: false, format };
}

function valueOf(value: string | number | boolean | undefined): CellValue {
  if (typeof value === "string") return { type: "string", value };
  if (typeof value === "number") return { type: "number", value };
  return value === undefined ? { type: "empty" } : { type: "boolean", value };
}

export function putCell(sheet: SheetModel, row: number, column: number, content: CellModel): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  cells.set(column, content);
  sheet.cells.set(row, cells);
}
