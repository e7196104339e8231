import { parseColour } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { findSheet } from "../sheetNames";
import {
  copySheet,
  deleteSheet,
  hideOrShowSheet,
  moveSheet,
  renameSheet,
} from "../sheetOperations";
import { asBoolean } from "../formats";
import { checked, MAX_COLUMN_WIDTH } from "../sizes";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import type { Identity } from "./hostObject";
import { NamedItemCollection } from "./namedItemCollection";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";
import { CommentCollection } from "./commentCollection";
import { ShapeCollection } from "./shapeCollection";
import { SheetRanges } from "./sheetRanges";
import { activateSheet } from "./selecting";
import { TableCollection } from "./tableCollection";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel.Worksheet. */
export class Worksheet extends SheetRanges {
  readonly typeName = "Worksheet";

  override identity(): Identity {
    return { Id: this.sheet.id };
  }

  private another(sheet: SheetModel): Worksheet {
    return new Worksheet(this.book, sheet);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    renameSheet(this.book, this.sheet, value);
  }

  get Position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    moveSheet(this.book, this.sheet, value);
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    hideOrShowSheet(this.book, this.sheet, value);
  }

  /** Null while the sheet is hidden, as the reference says. */
  get TabColor(): string | null {
    return this.sheet.visibility === "Visible" ? this.sheet.tabColor : null;
  }
  set TabColor(value: unknown) {
    this.book.ensureStructureWritable();
    this.sheet.tabColor = value === "" ? "" : parseColour(value);
    this.book.changed(this.sheet);
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = asBoolean(value);
    this.book.changed(this.sheet);
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.sheet.showHeadings = asBoolean(value);
    this.book.changed(this.sheet);
  }

  /** The names under which office.js sets the two above. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }

  get StandardHeight(): number {
    return this.sheet.defaultRowHeight;
  }
  /** In points, as everything in the model; Excel gives characters here. */
  get StandardWidth(): number {
    return this.sheet.defaultColumnWidth;
  }
  set StandardWidth(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.sheet.defaultColumnWidth = checked(value, MAX_COLUMN_WIDTH);
    this.book.changed(this.sheet);
  }

  get EnableCalculation(): boolean {
    return true;
  }

  get AutoFilter(): AutoFilter {
    return AutoFilter.ofSheet(this.book, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "horizontalPageBreaks");
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "verticalPageBreaks");
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get Shapes(): ShapeCollection {
    return new ShapeCollection(this.book, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }

  Activate(): void {
    activateSheet(this.book, this.sheet);
  }

  Calculate(): void {
    this.book.ensurePresent(this.sheet);
    this.book.noteCalculated(this.sheet);
  }

  /** A copy of the sheet, placed before or after another, first or last; before all the others unless said. */
  Copy(positionType = "None", relativeTo?: Worksheet): Worksheet {
    return this.another(copySheet(this.book, this.sheet, positionType, relativeTo?.sheet));
  }

  Delete(): void {
    deleteSheet(this.book, this.sheet);
  }

  GetNext(visibleOnly = false): Worksheet {
    return existing(this.GetNextOrNullObject(visibleOnly));
  }
  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly = false): Worksheet {
    return existing(this.GetPreviousOrNullObject(visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.book.model;
    for (let at = this.Position + step; ; at += step) {
      const sheet = sheets[at];
      if (sheet === undefined) return null;
      if (!visibleOnly || sheet.visibility === "Visible") return this.another(sheet);
    }
  }

  /** Office.js finds the sheets again that GetNext and Copy gave it. */
  _GetSheetById(id: string): Worksheet {
    const sheet = findSheet(this.book.model, id);
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return this.another(sheet);
  }
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this._GetSheetById(id);
  }
}

function existing(sheet: Worksheet | null): Worksheet {
  if (sheet === null) throw invalidArgument("there is no such neighbour");
  return sheet;
}
