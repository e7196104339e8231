import { parseArea } from "../a1";
import { areaOf } from "../areas";
import { HostError } from "../hostError";
import { Application } from "./application";
import { CommentCollection } from "./commentCollection";
import { CustomXmlPartCollection } from "./customXmlPartCollection";
import { DocumentProperties } from "./documentProperties";
import { Functions } from "./functions";
import { HostObject } from "./hostObject";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settingCollection";
import type { Shape } from "./shape";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** Excel.Workbook: where every path of office.js begins. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  get Application(): Application {
    return new Application(this.book);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.book, undefined);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, undefined);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, undefined);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  get ReadOnly(): boolean {
    return this.book.model.isReadOnly;
  }

  GetSelectedRange(): Range {
    const sheet = this.book.activeSheet();
    return new Range(this.book, sheet, sheet.selection);
  }

  /** One block: the host knows no selection of several. */
  GetSelectedRanges(): RangeAreas {
    const sheet = this.book.activeSheet();
    return new RangeAreas(this.book, sheet, [sheet.selection]);
  }

  /** The host knows no selection of shapes: none is ever active. */
  GetActiveShape(): Shape {
    throw new HostError("ItemNotFound");
  }
  GetActiveShapeOrNullObject(): Shape | null {
    return null;
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

  /** The range that an event spoke of. */
  _GetRangeForEventByReferenceId(referenceId: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): Range | null {
    const [sheetId = "", address = ""] = referenceId.split(" ");
    const sheet = this.book.sheet(sheetId);
    const area = parseArea(address);
    return sheet === undefined || area === undefined ? null : new Range(this.book, sheet, area);
  }
}
