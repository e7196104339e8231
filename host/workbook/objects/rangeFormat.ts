import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "../areas";
import type { Book } from "../book";
import { changeFormats } from "../changeFormats";
import { fittedColumnWidth } from "../fitting";
import { asBoolean, withProperty } from "../formats";
import type { AreaModel, CellFormatModel, SheetModel } from "../model";
import {
  checked,
  columnWidth,
  MAX_COLUMN_WIDTH,
  MAX_ROW_HEIGHT,
  releaseRowHeight,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../sizes";
import { commonFormat } from "./commonFormat";
import { HostObject } from "./hostObject";
import { noteChange } from "./noteChange";
import { FormatProtection } from "./formatProtection";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { RangeBase } from "./rangeBase";

/** The first and the last row (or column) of an area. */
type Ends = (area: AreaModel) => [number, number];
type Size = (sheet: SheetModel, index: number) => number;

/** One change to the formats of some cells; it checks that they may be changed and tells who listens. */
export type FormatChanger = (change: (format: CellFormatModel) => CellFormatModel) => void;

/** Excel.RangeFormat: how one or more areas of a sheet look. */
export class RangeFormat extends HostObject {
  readonly typeName: string = "RangeFormat";

  constructor(
    book: Book,
    protected readonly sheet: SheetModel,
    protected readonly areas: () => AreaModel[],
  ) {
    super(book);
  }

  static of(book: Book, range: RangeBase): RangeFormat {
    return new RangeFormat(book, range.sheet, () => [range.area]);
  }

  readonly change: FormatChanger = (change) => {
    this.book.ensureWritable(this.sheet);
    for (const area of this.areas()) {
      changeFormats(this.sheet, area, change);
      noteChange(this.book, this.sheet, area, "worksheetFormatChanged");
    }
    this.book.changed(this.sheet);
  };

  /** What all cells have in common, or null. */
  readonly common = <Value>(read: (format: CellFormatModel) => Value): Value | null => {
    this.book.ensurePresent(this.sheet);
    return commonFormat(this.sheet, this.areas(), read);
  };

  get Fill(): RangeFill {
    return new RangeFill(this.book, this);
  }
  get Font(): RangeFont {
    return new RangeFont(this.book, this);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheet, this.areas);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.book, this);
  }

  get HorizontalAlignment(): string | null {
    return this.common((format) => format.horizontalAlignment);
  }
  set HorizontalAlignment(value: unknown) {
    this.change((format) => withProperty(format, "horizontalAlignment", value));
  }
  get VerticalAlignment(): string | null {
    return this.common((format) => format.verticalAlignment);
  }
  set VerticalAlignment(value: unknown) {
    this.change((format) => withProperty(format, "verticalAlignment", value));
  }
  get WrapText(): boolean | null {
    return this.common((format) => format.wrapText);
  }
  set WrapText(value: unknown) {
    this.change((format) => withProperty(format, "wrapText", value));
  }
  get IndentLevel(): number | null {
    return this.common((format) => format.indentLevel);
  }
  set IndentLevel(value: unknown) {
    this.change((format) => withProperty(format, "indentLevel", value));
  }
  get TextOrientation(): number | null {
    return this.common((format) => format.textOrientation);
  }
  set TextOrientation(value: unknown) {
    this.change((format) => withProperty(format, "textOrientation", value));
  }
  get ShrinkToFit(): boolean | null {
    return this.common((format) => format.shrinkToFit);
  }
  set ShrinkToFit(value: unknown) {
    this.change((format) => withProperty(format, "shrinkToFit", value));
  }
  get ReadingOrder(): string | null {
    return this.common((format) => format.readingOrder);
  }
  set ReadingOrder(value: unknown) {
    this.change((format) => withProperty(format, "readingOrder", value));
  }

  get RowHeight(): number | null {
    return this.commonOfLines((area) => [area.rowIndex, lastRow(area)], rowHeight);
  }
  set RowHeight(points: unknown) {
    this.resize((area) => {
      if (isEntireColumn(area)) {
        this.setAllRows(points);
      } else {
        for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
          setRowHeight(this.sheet, row, points);
        }
      }
    });
  }
  get ColumnWidth(): number | null {
    return this.commonOfLines((area) => [area.columnIndex, lastColumn(area)], columnWidth);
  }
  set ColumnWidth(points: unknown) {
    this.resize((area) => {
      if (isEntireRow(area)) {
        this.setAllColumns(points);
      } else {
        for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
          setColumnWidth(this.sheet, column, points);
        }
      }
    });
  }

  /** Whether the rows have the sheet's standard height, null where some have. Setting false does nothing. */
  get UseStandardHeight(): boolean | null {
    return this.standard(
      (area) => [area.rowIndex, lastRow(area)],
      rowHeight,
      this.sheet.defaultRowHeight,
    );
  }
  set UseStandardHeight(value: unknown) {
    if (!asBoolean(value)) return;
    this.resize((area) => {
      for (const row of [...this.sheet.rows.keys()]) {
        if (row >= area.rowIndex && row <= lastRow(area)) releaseRowHeight(this.sheet, row);
      }
    });
  }
  /** Whether the columns have the sheet's standard width, null where some have. Setting false does nothing. */
  get UseStandardWidth(): boolean | null {
    return this.standard(
      (area) => [area.columnIndex, lastColumn(area)],
      columnWidth,
      this.sheet.defaultColumnWidth,
    );
  }
  set UseStandardWidth(value: unknown) {
    if (!asBoolean(value)) return;
    this.resize((area) => {
      for (const [column, model] of this.sheet.columns) {
        if (column >= area.columnIndex && column <= lastColumn(area)) {
          this.sheet.columns.set(column, { ...model, width: undefined });
        }
      }
    });
  }

  /** Fits rows to their texts. Merged cells are passed over, as Excel does. */
  AutofitRows(): void {
    this.resize((area) => {
      for (const row of [...this.sheet.rows.keys()]) {
        if (row >= area.rowIndex && row <= lastRow(area)) releaseRowHeight(this.sheet, row);
      }
    });
  }

  AutofitColumns(): void {
    this.resize((area) => {
      const last = Math.min(lastColumn(area), this.lastFilledColumn());
      for (let column = area.columnIndex; column <= last; column += 1) {
        const width = fittedColumnWidth(this.sheet, column);
        if (width !== undefined) {
          setColumnWidth(this.sheet, column, Math.min(width, MAX_COLUMN_WIDTH));
        }
      }
    });
  }

  private lastFilledColumn(): number {
    let last = -1;
    for (const columns of this.sheet.cells.values()) {
      for (const column of columns.keys()) last = Math.max(last, column);
    }
    return last;
  }

  private setAllRows(points: unknown): void {
    this.sheet.defaultRowHeight = checked(points, MAX_ROW_HEIGHT);
    for (const row of [...this.sheet.rows.keys()]) releaseRowHeight(this.sheet, row);
  }

  private setAllColumns(points: unknown): void {
    this.sheet.defaultColumnWidth = checked(points, MAX_COLUMN_WIDTH);
    for (const [column, model] of this.sheet.columns) {
      this.sheet.columns.set(column, { ...model, width: undefined, hidden: false });
    }
  }

  private resize(change: (area: AreaModel) => void): void {
    this.book.ensureWritable(this.sheet);
    for (const area of this.areas()) change(area);
    this.book.changed(this.sheet);
  }

  private standard(ends: Ends, size: Size, usual: number): boolean | null {
    return this.commonOfLines(ends, (sheet, index) => size(sheet, index) === usual);
  }

  private commonOfLines<Value>(
    ends: Ends,
    size: (sheet: SheetModel, index: number) => Value,
  ): Value | null {
    const sizes = new Set<Value>();
    for (const area of this.areas()) {
      const [first, last] = ends(area);
      for (let index = first; index <= last && sizes.size < 2; index += 1) {
        sizes.add(size(this.sheet, index));
      }
    }
    const [only] = sizes;
    return sizes.size === 1 && only !== undefined ? only : null;
  }
}
