import { formatArea } from "../a1";
import { overlap } from "../areas";
import type { Book } from "../book";
import type { EventKind } from "../bookEvent";
import type { AreaModel, SheetModel } from "../model";

/** Notes that cells of a sheet changed, for those who listen to the sheet, the workbook or a table in it. */
export function noteChange(
  book: Book,
  sheet: SheetModel,
  area: AreaModel,
  kind: EventKind,
  details: Record<string, unknown> = {},
): void {
  const payload = {
    address: formatArea(area),
    source: book.source,
    worksheetId: sheet.id,
    triggerSource: book.triggerSource,
    shiftDirection: "None",
    referenceId: `${sheet.id} ${formatArea(area)}`,
    ...details,
  };
  book.note({ kind, targetId: sheet.id, payload });
  if (kind !== "worksheetChanged") return;
  for (const table of sheet.tables) {
    if (!overlap(table.area, area)) continue;
    book.note({
      kind: "tableChanged",
      targetId: table.id,
      payload: { ...payload, tableId: table.id },
    });
  }
}
