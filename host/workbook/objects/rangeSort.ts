import { areaOf, lastColumn, lastRow } from "../areas";
import type { Book } from "../book";
import { oneOf } from "../formats";
import { HostError } from "../hostError";
import { parseSortKeys, sortRows } from "../sorting";
import { HostObject } from "./hostObject";
import { noteChange } from "./noteChange";
import type { RangeBase } from "./rangeBase";

/** Excel.RangeSort: sorts a range's rows. Sorting columns is not played. */
export class RangeSort extends HostObject {
  readonly typeName = "RangeSort";

  constructor(
    book: Book,
    private readonly range: RangeBase,
  ) {
    super(book);
  }

  Apply(fields: unknown, matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    const { sheet, area } = this.range;
    this.book.ensureWritable(sheet);
    if (oneOf(orientation, ["Rows", "Columns"]) === "Columns") {
      throw new HostError("NotImplemented", "This host does not play RangeSort.apply by columns.");
    }
    const first = area.rowIndex + (hasHeaders ? 1 : 0);
    const body = areaOf(
      first,
      area.columnIndex,
      lastRow(area) - first + 1,
      lastColumn(area) - area.columnIndex + 1,
    );
    sortRows(sheet, body, parseSortKeys(fields, area.columnCount), matchCase);
    this.book.changed(sheet);
    noteChange(this.book, sheet, area, "worksheetChanged", { changeType: "RangeEdited" });
  }
}
