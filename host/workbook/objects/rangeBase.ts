import { formatArea, quoteSheetName } from "../a1";
import { cellCount, isEntireColumn, isEntireRow } from "../areas";
import type { Book, HeldArea } from "../book";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { rowTop, rowsHeight, columnLeft, columnsWidth } from "../sizes";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** A range's place: the sheet, the cells, their address and where they lie on the sheet. */
export abstract class RangeBase extends HostObject implements HeldArea {
  readonly typeName: string = "Range";
  private referenceId: string | undefined;

  constructor(
    book: Book,
    readonly sheet: SheetModel,
    public area: AreaModel,
  ) {
    super(book);
  }

  override identity(): Identity {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.hold(this);
  }

  get _ReferenceId(): string {
    return this.referenceId ?? "";
  }

  /** Office.js asks this before it cuts a large write into slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) {
      throw invalidArgument("the array has not the range's rows and columns");
    }
  }

  /** Refuses to go on with a range whose sheet or cells have been deleted. */
  protected ensurePresent(): void {
    if (!this.book.model.sheets.includes(this.sheet) || this.area.rowCount === 0) {
      throw new HostError("InvalidReference");
    }
  }

  protected ensureWritable(): void {
    this.ensurePresent();
    this.book.ensureWritable(this.sheet);
  }

  /** Whether the range is a whole row, column or sheet, of which Excel gives back no cells. */
  protected get isUnbounded(): boolean {
    return isEntireColumn(this.area) || isEntireRow(this.area);
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.rowIndex;
  }
  get ColumnIndex(): number {
    return this.area.columnIndex;
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get Top(): number {
    return rowTop(this.sheet, this.area.rowIndex);
  }
  get Left(): number {
    return columnLeft(this.sheet, this.area.columnIndex);
  }
  get Height(): number {
    return rowsHeight(this.sheet, this.area.rowIndex, this.area.rowCount);
  }
  get Width(): number {
    return columnsWidth(this.sheet, this.area.columnIndex, this.area.columnCount);
  }
}
