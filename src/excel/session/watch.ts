import type { ExcelContext } from "./session";

/** What happened in the workbook, as Excel tells it. */
export type SheetEvent =
  | { readonly kind: "changed"; readonly sheetId: string }
  | { readonly kind: "sheets" }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string };

/**
 * Listens for changed cells, added and deleted sheets, and selections, on all sheets.
 * Resolves to the way to stop listening; stopping twice does no harm.
 */
export async function watch(
  context: ExcelContext,
  onEvent: (event: SheetEvent) => void,
): Promise<() => Promise<void>> {
  const sheets = context.workbook.worksheets;
  const handlers = [
    sheets.onChanged.add((event) =>
      answer(() => onEvent({ kind: "changed", sheetId: event.worksheetId })),
    ),
    sheets.onAdded.add(() => answer(() => onEvent({ kind: "sheets" }))),
    sheets.onDeleted.add(() => answer(() => onEvent({ kind: "sheets" }))),
    sheets.onSelectionChanged.add((event) =>
      answer(() =>
        onEvent({ kind: "selected", sheetId: event.worksheetId, address: event.address }),
      ),
    ),
  ];
  await context.sync();
  let isListening = true;
  return async () => {
    if (!isListening) return;
    isListening = false;
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}

/** Where the officer's selection is: the sheet's name and the address of its first cell's row. */
export async function readSelection(
  context: ExcelContext,
): Promise<{ sheetName: string; rowIndex: number }> {
  const range = context.workbook.getSelectedRange().load("rowIndex,worksheet/name");
  await context.sync();
  return { sheetName: range.worksheet.name, rowIndex: range.rowIndex };
}

function answer(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}
