import { formatArea } from "../a1";
import { overlap } from "../areas";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { AreaModel, SheetModel } from "../model";

/** Brings a sheet to the front; a hidden one cannot be brought there. */
export function activateSheet(book: Book, sheet: SheetModel): void {
  book.ensurePresent(sheet);
  if (sheet.visibility !== "Visible") {
    throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
  }
  const before = book.activeSheet();
  if (before === sheet) return;
  book.model.activeSheetId = sheet.id;
  book.model.revision += 1;
  book.note({
    kind: "worksheetDeactivated",
    targetId: before.id,
    payload: { worksheetId: before.id },
  });
  book.note({ kind: "worksheetActivated", targetId: sheet.id, payload: { worksheetId: sheet.id } });
}

/** Selects cells on a sheet and brings it to the front. */
export function selectArea(book: Book, sheet: SheetModel, area: AreaModel): void {
  activateSheet(book, sheet);
  sheet.selection = { ...area };
  book.activateChart();
  book.note({
    kind: "worksheetSelectionChanged",
    targetId: sheet.id,
    payload: { address: formatArea(area), worksheetId: sheet.id },
  });
  for (const table of sheet.tables) {
    const isInsideTable = overlap(table.area, area);
    const payload = {
      address: isInsideTable ? formatArea(area) : "",
      isInsideTable,
      tableId: table.id,
      worksheetId: sheet.id,
    };
    book.note({ kind: "tableSelectionChanged", targetId: table.id, payload });
  }
  book.note({ kind: "documentSelectionChanged", targetId: "", payload: {} });
}
