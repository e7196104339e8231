import { areaOf } from "../areas";
import { Application } from "./application";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { WorksheetCollection } from "./worksheetCollection";

/** Excel.Workbook: where every path of office.js begins. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  get Application(): Application {
    return new Application(this.book);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  GetSelectedRange(): Range {
    const sheet = this.book.activeSheet();
    return new Range(this.book, sheet, sheet.selection);
  }

  GetActiveCell(): Range {
    const sheet = this.book.activeSheet();
    const { rowIndex, columnIndex } = sheet.selection;
    return new Range(this.book, sheet, areaOf(rowIndex, columnIndex));
  }

  /** Office.js lets go of a range that it held. */
  _RemoveReference(referenceId: string): void {
    this.book.references.delete(referenceId);
  }
}
