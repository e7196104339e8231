import { parseA1 } from "../a1";
import { areaOf, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../areas";
import type { Book } from "../book";
import { asBoolean, numberBetween, oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, PageLayoutModel, SheetModel } from "../model";
import { parseZoom } from "../pageZoom";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeBase } from "./rangeBase";

const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPER_SIZES = ["Letter", "Tabloid", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5"];
const MAX_MARGIN = 49 * 72;

/** Excel.PageLayout: how a sheet is printed. Lengths are points. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private get layout(): PageLayoutModel {
    return this.sheet.pageLayout;
  }

  private write(change: Partial<PageLayoutModel>): void {
    this.book.ensureWritable(this.sheet);
    Object.assign(this.sheet.pageLayout, change);
    this.book.changed(this.sheet);
  }

  get Orientation(): string {
    return this.layout.orientation;
  }
  set Orientation(value: unknown) {
    const landscape = oneOf(value, ["Portrait", "Landscape"]) === "Landscape";
    this.write({ orientation: landscape ? "Landscape" : "Portrait" });
  }
  get PaperSize(): string {
    return this.layout.paperSize;
  }
  set PaperSize(value: unknown) {
    this.write({ paperSize: oneOf(value, PAPER_SIZES) });
  }
  get LeftMargin(): number {
    return this.layout.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.write({ leftMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get RightMargin(): number {
    return this.layout.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.write({ rightMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get TopMargin(): number {
    return this.layout.topMargin;
  }
  set TopMargin(value: unknown) {
    this.write({ topMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get BottomMargin(): number {
    return this.layout.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.write({ bottomMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get HeaderMargin(): number {
    return this.layout.headerMargin;
  }
  set HeaderMargin(value: unknown) {
    this.write({ headerMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get FooterMargin(): number {
    return this.layout.footerMargin;
  }
  set FooterMargin(value: unknown) {
    this.write({ footerMargin: numberBetween(value, 0, MAX_MARGIN) });
  }
  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.write({ centerHorizontally: asBoolean(value) });
  }
  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.write({ centerVertically: asBoolean(value) });
  }
  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.write({ printGridlines: asBoolean(value) });
  }
  get PrintHeadings(): boolean {
    return this.layout.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.write({ printHeadings: asBoolean(value) });
  }
  get BlackAndWhite(): boolean {
    return this.layout.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.write({ blackAndWhite: asBoolean(value) });
  }
  get DraftMode(): boolean {
    return this.layout.draftMode;
  }
  set DraftMode(value: unknown) {
    this.write({ draftMode: asBoolean(value) });
  }
  get PrintOrder(): string {
    return this.layout.printOrder;
  }
  set PrintOrder(value: unknown) {
    this.write({ printOrder: oneOf(value, ["DownThenOver", "OverThenDown"]) });
  }
  get PrintComments(): string {
    return this.layout.printComments;
  }
  set PrintComments(value: unknown) {
    this.write({ printComments: oneOf(value, ["NoComments", "EndSheet", "InPlace"]) });
  }
  get PrintErrors(): string {
    return this.layout.printErrors;
  }
  set PrintErrors(value: unknown) {
    this.write({ printErrors: oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]) });
  }
  get FirstPageNumber(): number | "" {
    return this.layout.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    this.write({ firstPageNumber: value === "" ? "" : numberBetween(value, -32765, 32767) });
  }
  get Zoom(): Record<string, number | null> {
    const { scale = null, horizontalFitToPages, verticalFitToPages } = this.layout.zoom;
    return {
      scale,
      horizontalFitToPages: horizontalFitToPages ?? null,
      verticalFitToPages: verticalFitToPages ?? null,
    };
  }
  set Zoom(value: unknown) {
    this.write({ zoom: parseZoom(value) });
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }

  SetPrintMargins(unit: string, margins: Record<string, unknown>): void {
    const points = POINTS[oneOf(unit, Object.keys(POINTS))] ?? 1;
    for (const [side, length] of Object.entries(margins)) {
      const key = oneOf(`${side}Margin`, [
        "topMargin",
        "bottomMargin",
        "leftMargin",
        "rightMargin",
        "headerMargin",
        "footerMargin",
      ]);
      if (length !== null && length !== undefined) {
        this.write({ [key]: numberBetween(length, 0, MAX_MARGIN) * points });
      }
    }
  }

  SetPrintArea(area: Range | RangeAreas | string): void {
    if (area instanceof RangeAreas) {
      this.write({ printArea: area.heldAreas().map((held) => held.area) });
    } else {
      this.write({ printArea: [this.areaFrom(area)] });
    }
  }
  GetPrintArea(): RangeAreas {
    return existing(this.GetPrintAreaOrNullObject());
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.layout;
    return printArea.length === 0 ? null : new RangeAreas(this.book, this.sheet, [...printArea]);
  }

  SetPrintTitleRows(rows: Range | string): void {
    const area = this.areaFrom(rows);
    if (!isEntireRow(area)) throw invalidArgument("title rows span the entire row");
    const { rowIndex, rowCount } = area;
    this.write({ printTitleRows: { firstRowIndex: rowIndex, rowCount } });
  }
  GetPrintTitleRows(): Range {
    return existing(this.GetPrintTitleRowsOrNullObject());
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.layout.printTitleRows;
    return rows === undefined
      ? null
      : this.range(areaOf(rows.firstRowIndex, 0, rows.rowCount, MAX_COLUMNS));
  }

  SetPrintTitleColumns(columns: Range | string): void {
    const area = this.areaFrom(columns);
    if (!isEntireColumn(area)) throw invalidArgument("title columns span the entire column");
    const { columnIndex, columnCount } = area;
    this.write({ printTitleColumns: { firstColumnIndex: columnIndex, columnCount } });
  }
  GetPrintTitleColumns(): Range {
    return existing(this.GetPrintTitleColumnsOrNullObject());
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.layout.printTitleColumns;
    return columns === undefined
      ? null
      : this.range(areaOf(0, columns.firstColumnIndex, MAX_ROWS, columns.columnCount));
  }

  private range(area: AreaModel): Range {
    return new Range(this.book, this.sheet, area);
  }

  private areaFrom(place: RangeBase | string): AreaModel {
    if (place instanceof RangeBase) {
      if (place.sheet !== this.sheet) throw invalidArgument("the range is of another sheet");
      return place.area;
    }
    const reference = parseA1(String(place));
    if (reference === undefined) throw new HostError("InvalidArgument");
    return reference.area;
  }
}

function existing<Item>(item: Item | null): Item {
  if (item === null) throw new HostError("ItemNotFound");
  return item;
}
