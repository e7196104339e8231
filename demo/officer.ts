import type { HostSession } from "office-js-host/browser";
import {
  areaOf,
  cellAt,
  displayText,
  formatArea,
  intersection,
  wholeMerges,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";

/** The officer at the keyboard: what is done by hand to the active sheet, with the events that Excel raises for it. */
export class Officer {
  constructor(private readonly session: HostSession) {}

  get sheet(): SheetModel {
    return this.session.book.activeSheet();
  }

  activate(sheet: SheetModel): void {
    this.session.officer.activate(sheet.name);
  }

  /** Selects; of merged areas that it touches always the whole. */
  select(area: AreaModel): void {
    const { name, merges } = this.sheet;
    this.session.officer.select(name, formatArea(wholeMerges(merges, area)));
  }

  /** Types into a cell, as Excel takes it: "31/03/2024" may become a date. */
  type(row: number, column: number, text: string): void {
    this.session.officer.type(this.sheet.name, formatArea(areaOf(row, column)), text);
  }

  /** Empties the selected cells, at most those that hold something. */
  clearSelection(): void {
    const { name, selection } = this.sheet;
    this.session.officer.clear(name, formatArea(selection));
  }

  insertRows(): void {
    this.session.officer.insertRows(this.sheet.name, formatArea(this.sheet.selection));
  }

  deleteRows(): void {
    this.session.officer.deleteRows(this.sheet.name, formatArea(this.sheet.selection));
  }

  /** Whether the selection touches a merged area: then it can be taken apart, else merged. */
  get isMerged(): boolean {
    const { merges, selection } = this.sheet;
    return merges.some((merge) => intersection(merge, selection) !== undefined);
  }

  /** Whether merging the selection would lose more than nothing: only one cell's contents stay. */
  get losesByMerging(): boolean {
    const { sheet } = this;
    const { rowIndex, columnIndex, rowCount, columnCount } = sheet.selection;
    let filled = 0;
    for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
      for (const [column, { value, formula }] of sheet.cells.get(row) ?? []) {
        const isIn = column >= columnIndex && column < columnIndex + columnCount;
        if (isIn && (value.type !== "empty" || formula !== "")) filled += 1;
      }
    }
    return filled > 1;
  }

  merge(): void {
    this.session.officer.merge(this.sheet.name, formatArea(this.sheet.selection));
  }

  unmerge(): void {
    this.session.officer.unmerge(this.sheet.name, formatArea(this.sheet.selection));
  }

  /** Pastes texts from the selection's first cell on, and selects what was pasted. */
  paste(rows: readonly (readonly string[])[]): void {
    const { rowIndex, columnIndex } = this.sheet.selection;
    const address = formatArea(areaOf(rowIndex, columnIndex));
    this.session.officer.paste(this.sheet.name, address, rows);
    const columnCount = Math.max(...rows.map((row) => row.length));
    this.select(areaOf(rowIndex, columnIndex, rows.length, columnCount));
  }

  /** Copies cells of a sheet to the selection's first cell, looks and merged areas with them. */
  copyHere(from: SheetModel, area: AreaModel): void {
    const { name, selection } = this.sheet;
    const { rowIndex, columnIndex } = selection;
    this.session.officer.copy(
      { sheetName: from.name, address: formatArea(area) },
      { sheetName: name, address: formatArea(areaOf(rowIndex, columnIndex)) },
    );
    this.select(areaOf(rowIndex, columnIndex, area.rowCount, area.columnCount));
  }

  /** What a cell is edited from: its formula, else its text as it was typed. */
  editedText(row: number, column: number): string {
    const cell = cellAt(this.sheet, row, column);
    if (cell.formula !== "") return cell.formula;
    const text = displayText(cell, this.session.book.model.date1904);
    return cell.quotePrefix ? `'${text}` : text;
  }
}
