import { parseA1 } from "../a1";
import { intersection, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../areas";
import { changeFormats } from "../changeFormats";
import { cellAt, cellsIn, normalFormat, putCell } from "../cells";
import { plainValue } from "../cellValues";
import { displayText } from "../display";
import { EMPTY_CELL } from "../defaultFormat";
import { fillCells } from "../filling/fillCells";
import { cellsWithText, parseCriteria } from "../searching";
import { oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import { clearLinks, copyLinks, linkAt, parseLink, setLink } from "../hyperlinks";
import { mergeArea, mergesIn, unmergeArea } from "../merging";
import type { AreaModel, CellModel } from "../model";
import { copyCells } from "../copying";
import { specialCells } from "../specialCells";
import { deleteCells, insertCells } from "../shifting";
import { areRowsHidden, setColumnHidden, setRowsHidden } from "../sizes";
import { adoptHeadings } from "../tables";
import { clearValidation } from "../validation";
import { noteChange } from "./noteChange";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeProperties } from "./rangeProperties";
import { RangeSort } from "./rangeSort";
import { RemoveDuplicatesResult } from "./removeDuplicatesResult";
import { selectArea } from "./selecting";
import { DataValidation } from "./dataValidation";
import { TableScopedCollection } from "./tableScopedCollection";
import { Worksheet } from "./worksheet";

const MAX_MERGED_AREAS = 512;
const COPIES = ["All", "Formulas", "Values", "Formats"];
/** How Excel's style for links looks: in the colour that the usual theme has for them. */
const LINK_FONT = { color: "#0563C1", underline: "Single" };
const CLEARINGS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** Excel.Range: a block of cells and all that can be done with it. */
export class Range extends RangeProperties {
  protected at(area: AreaModel): Range {
    return new Range(this.book, this.sheet, area);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get Format(): RangeFormat {
    return RangeFormat.of(this.book, this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }
  /** Only Excel's "Normal" style is played. */
  get Style(): string {
    return "Normal";
  }
  set Style(value: unknown) {
    this.ensureWritable();
    if (String(value).toLowerCase() !== "normal") {
      throw new HostError(
        "NotImplemented",
        `This host does not play the style "${String(value)}".`,
      );
    }
    changeFormats(this.sheet, this.area, () => normalFormat(this.sheet));
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetFormatChanged");
  }

  /** Where the first cell leads to; null where it leads nowhere. */
  get Hyperlink(): object | null {
    this.ensurePresent();
    const link = linkAt(this.sheet, this.area);
    if (link === undefined) return null;
    const { address, documentReference, screenTip } = link;
    const shown = displayText(this.firstCell, this.book.model.date1904);
    const parts = { address, documentReference, screenTip, textToDisplay: shown };
    return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
  }
  set Hyperlink(value: unknown) {
    this.ensureWritable();
    const { textToDisplay, ...link } = parseLink(value);
    setLink(this.sheet, this.area, link);
    const { rowIndex, columnIndex } = this.area;
    const isEmpty = this.firstCell.value.type === "empty" && this.firstCell.formula === "";
    const shown = textToDisplay ?? (isEmpty ? link.address || link.documentReference : undefined);
    if (shown !== undefined) {
      const content = { value: { type: "string", value: shown }, formula: "" } as const;
      putCell(this.sheet, rowIndex, columnIndex, {
        ...this.firstCell,
        ...content,
        quotePrefix: false,
      });
      adoptHeadings(this.book, this.sheet, this.area);
    }
    changeFormats(this.sheet, this.area, (format) => ({
      ...format,
      font: { ...format.font, ...LINK_FONT },
    }));
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetChanged", { changeType: "RangeEdited" });
  }
  private get firstCell(): CellModel {
    return cellAt(this.sheet, this.area.rowIndex, this.area.columnIndex);
  }

  get RowHidden(): boolean | null {
    return areRowsHidden(this.sheet, this.area.rowIndex, lastRow(this.area));
  }
  set RowHidden(hidden: unknown) {
    if (typeof hidden !== "boolean") throw invalidArgument();
    this.ensureWritable();
    setRowsHidden(this.sheet, this.area.rowIndex, lastRow(this.area), hidden);
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetRowHiddenChanged", {
      changeType: hidden ? "Hidden" : "Unhidden",
    });
  }

  get ColumnHidden(): boolean | null {
    return this.allOrNone(
      this.area.columnIndex,
      lastColumn(this.area),
      (column) => this.sheet.columns.get(column)?.hidden ?? false,
    );
  }
  set ColumnHidden(hidden: unknown) {
    if (typeof hidden !== "boolean") throw invalidArgument();
    this.ensureWritable();
    for (let column = this.area.columnIndex; column <= lastColumn(this.area); column += 1) {
      setColumnHidden(this.sheet, column, hidden);
    }
    this.book.changed(this.sheet);
  }

  /** Whether all cells are hidden, by their rows or their columns. */
  get Hidden(): boolean | null {
    const { RowHidden, ColumnHidden } = this;
    if (RowHidden === true || ColumnHidden === true) return true;
    return RowHidden === false && ColumnHidden === false ? false : null;
  }

  private allOrNone(first: number, last: number, read: (index: number) => boolean): boolean | null {
    const start = read(first);
    for (let index = first + 1; index <= last; index += 1) if (read(index) !== start) return null;
    return start;
  }

  /** Takes away what the cells hold, how they look, or both. */
  Clear(applyTo = "All"): void {
    const what = oneOf(applyTo, CLEARINGS);
    if (what === "Contents") this.ensureCellsWritable();
    else this.ensureWritable();
    if (what === "All" || what === "Contents") {
      this.clearContents();
      adoptHeadings(this.book, this.sheet, this.area);
    }
    if (what === "All" || what === "Formats") {
      changeFormats(this.sheet, this.area, () => normalFormat(this.sheet));
      this.forgetSizes(what);
    }
    if (what === "All") {
      unmergeArea(this.sheet, this.area);
      clearValidation(this.sheet, this.area);
    }
    if (what === "RemoveHyperlinks") {
      for (const { area } of this.sheet.hyperlinks ?? []) {
        const cells = intersection(area, this.area);
        if (cells) changeFormats(this.sheet, cells, () => normalFormat(this.sheet));
      }
    }
    if (["All", "Hyperlinks", "RemoveHyperlinks"].includes(what)) clearLinks(this.sheet, this.area);
    this.book.changed(this.sheet);
    const kind = what === "Formats" ? "worksheetFormatChanged" : "worksheetChanged";
    noteChange(this.book, this.sheet, this.area, kind, { changeType: "RangeEdited" });
  }

  private clearContents(): void {
    for (const [row, column, cell] of cellsIn(this.sheet, this.area)) {
      putCell(this.sheet, row, column, {
        value: { type: "empty" },
        formula: "",
        quotePrefix: false,
        format: cell.format,
      });
    }
  }

  /** Clearing whole rows or columns leaves no empty entries behind in the model. */
  private forgetSizes(what: string): void {
    if (what !== "All") return;
    if (isEntireColumn(this.area)) {
      for (const [column, model] of this.sheet.columns) {
        if (model.width === undefined && !model.hidden && model.format === undefined) {
          this.sheet.columns.delete(column);
        }
      }
    }
    if (isEntireRow(this.area)) {
      for (const [row, model] of this.sheet.rows) {
        if (model.height === undefined && !model.hidden && model.format === undefined) {
          this.sheet.rows.delete(row);
        }
      }
    }
  }

  /** Inserts empty cells in the range's place and gives the new cells. */
  Insert(shift: string): Range {
    this.ensureWritable();
    const direction = oneOf(shift, ["Down", "Right"]);
    const place = { ...this.area };
    insertCells(this.book, this.sheet, place, direction === "Down");
    noteChange(this.book, this.sheet, place, "worksheetChanged", {
      changeType: changeType(place, "Inserted"),
      shiftDirection: direction === "Down" ? "ShiftCellDown" : "ShiftCellRight",
    });
    return this.at(place);
  }

  Delete(shift: string): void {
    this.ensureWritable();
    const direction = oneOf(shift, ["Up", "Left"]);
    const place = { ...this.area };
    deleteCells(this.book, this.sheet, place, direction === "Up");
    noteChange(this.book, this.sheet, place, "worksheetChanged", {
      changeType: changeType(place, "Deleted"),
      shiftDirection: direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft",
    });
  }

  Merge(across = false): void {
    this.ensureWritable();
    mergeArea(this.sheet, this.area, across);
    this.book.changed(this.sheet);
  }

  Unmerge(): void {
    this.ensureWritable();
    unmergeArea(this.sheet, this.area);
    this.book.changed(this.sheet);
  }

  /** Selects the cells and brings their sheet to the front; a hidden sheet cannot be selected on. */
  Select(): void {
    this.ensurePresent();
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    selectArea(this.book, this.sheet, this.area);
  }

  Calculate(): void {
    this.ensurePresent();
  }

  /** Whole merged areas, also those that only partly lie in the range. Fails above 512 of them, as the reference says. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    this.ensurePresent();
    const merges = mergesIn(this.sheet, this.area);
    if (merges.length > MAX_MERGED_AREAS) throw new HostError("GeneralException");
    return this.areas(merges);
  }

  GetSpecialCells(type: string, valueType?: string): RangeAreas {
    const cells = this.GetSpecialCellsOrNullObject(type, valueType);
    if (cells === null) throw new HostError("ItemNotFound");
    return cells;
  }
  GetSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | null {
    this.ensurePresent();
    return this.areas(specialCells(this.sheet, this.area, type, valueType));
  }

  private areas(areas: AreaModel[]): RangeAreas | null {
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheet, areas);
  }

  /** Copies another range's cells over this one; from the same workbook only. */
  CopyFrom(source: Range | string, what = "All", skipBlanks = false, transpose = false): void {
    this.ensureWritable();
    const from = source instanceof Range ? source : this.addressed(String(source));
    const options = { what: oneOf(what, COPIES), skipBlanks, transpose };
    const { area } = copyCells(from, this, options);
    adoptHeadings(this.book, this.sheet, area);
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, area, "worksheetChanged", { changeType: "RangeEdited" });
  }

  /** Fills the cells round this range from what is in it. */
  AutoFill(destination?: Range | string, autoFillType = "FillDefault"): void {
    this.ensureWritable();
    if (destination === undefined) throw invalidArgument("fill what?");
    const target = destination instanceof Range ? destination : this.addressed(String(destination));
    if (target.sheet !== this.sheet) throw invalidArgument("the range is on another sheet");
    fillCells(this, target.area, autoFillType);
    adoptHeadings(this.book, this.sheet, target.area);
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, target.area, "worksheetChanged", {
      changeType: "RangeEdited",
    });
  }

  /** An address with or without its sheet's name. */
  private addressed(address: string): Range {
    const sheetName = parseA1(address)?.sheetName;
    const sheet = sheetName === undefined ? this.sheet : this.book.sheet(sheetName);
    if (sheet === undefined) throw invalidArgument(`there is no sheet "${sheetName}"`);
    return new Worksheet(this.book, sheet).GetRange(address);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.book, this);
  }

  /** The first cell that holds the text; ItemNotFound when none does. */
  Find(text: string, criteria?: unknown): Range {
    const found = this.FindOrNullObject(text, criteria);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
  FindOrNullObject(text: string, criteria?: unknown): Range | null {
    this.ensurePresent();
    const { date1904 } = this.book.model;
    const given = parseCriteria(criteria);
    const [first] = cellsWithText(this.sheet, this.area, String(text), given, date1904);
    return first === undefined ? null : this.at(first);
  }

  /** Cuts the cells out and puts them, formats and all, at another place; formulas stay as they stand. */
  MoveTo(destination: Range | string): void {
    this.ensureWritable();
    const target = destination instanceof Range ? destination : this.addressed(String(destination));
    this.book.ensureWritable(target.sheet);
    const place = {
      ...target.area,
      rowCount: this.area.rowCount,
      columnCount: this.area.columnCount,
    };
    const moved = cellsIn(this.sheet, this.area);
    const { rowIndex, columnIndex } = this.area;
    const links = this.sheet.hyperlinks ?? [];
    this.Clear();
    const goal = new Range(this.book, target.sheet, place);
    goal.Clear();
    copyLinks(links, this.area, target.sheet, place);
    for (const [row, column, cell] of moved) {
      putCell(
        target.sheet,
        place.rowIndex + row - rowIndex,
        place.columnIndex + column - columnIndex,
        cell,
      );
    }
    adoptHeadings(this.book, target.sheet, place);
    this.book.changed(target.sheet);
  }

  /** Takes out rows that say again, in the given columns, what a row above them says. */
  RemoveDuplicates(columns: unknown, includesHeader: boolean): RemoveDuplicatesResult {
    this.ensureWritable();
    const { columnCount } = this.area;
    const isColumn = (column: unknown): column is number =>
      typeof column === "number" && column >= 0 && column < columnCount;
    if (!Array.isArray(columns) || columns.length === 0 || !columns.every(isColumn)) {
      throw invalidArgument("columns are numbers from 0");
    }
    const first = this.area.rowIndex + (includesHeader ? 1 : 0);
    const kept: CellModel[][] = [];
    const seen = new Set<string>();
    const count = lastRow(this.area) - first + 1;
    for (let row = first; row <= lastRow(this.area); row += 1) {
      const cells = Array.from({ length: columnCount }, (_, column) =>
        cellAt(this.sheet, row, this.area.columnIndex + column),
      );
      const key = JSON.stringify(
        columns.map((column) => String(plainValue(cells[column] ?? EMPTY_CELL)).toLowerCase()),
      );
      if (!seen.has(key)) kept.push(cells);
      seen.add(key);
    }
    for (let at = 0; at < count; at += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        putCell(
          this.sheet,
          first + at,
          this.area.columnIndex + column,
          kept[at]?.[column] ?? EMPTY_CELL,
        );
      }
    }
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetChanged", { changeType: "RangeEdited" });
    return new RemoveDuplicatesResult(this.book, count - kept.length, kept.length);
  }

  /** The tables that the range touches, or holds whole. */
  GetTables(fullyContained = true): TableScopedCollection {
    this.ensurePresent();
    return new TableScopedCollection(this.book, this.sheet, this.area, fullyContained);
  }
}

function changeType(area: AreaModel, what: "Inserted" | "Deleted"): string {
  if (isEntireRow(area)) return `Row${what}`;
  if (isEntireColumn(area)) return `Column${what}`;
  return `Cell${what}`;
}
