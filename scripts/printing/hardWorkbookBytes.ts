import {
  createSheet,
  createWorkbook,
  DEFAULT_FORMAT,
  freeSheetId,
  type SheetModel,
} from "office-js-host/model";
import { saveXlsx } from "office-js-host/xlsx";
import type { HardSheet, HardWorkbook } from "../../samples/hard/types";

/** A hard workbook as a .xlsx file, its cells plainly typed. */
export function hardWorkbookBytes(hard: HardWorkbook): Uint8Array {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  for (const sheet of hard.sheets) {
    const model = createSheet(sheet.name, freeSheetId(workbook));
    fill(model, sheet);
    workbook.sheets.push(model);
  }
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return saveXlsx(workbook);
}

function fill(model: SheetModel, { rows }: HardSheet): void {
  rows.forEach((row, rowIndex) => {
    const cells = row.flatMap((content, columnIndex) =>
      content === "" ? [] : [[columnIndex, cellOf(content)] as const],
    );
    if (cells.length > 0) model.cells.set(rowIndex, new Map(cells));
  });
}

function cellOf(content: string | number) {
  return {
    value:
      typeof content === "number"
        ? { type: "number" as const, value: content }
        : { type: "string" as const, value: content },
    formula: "",
    quotePrefix: false,
    format: DEFAULT_FORMAT,
  };
}
