import type { HostSession } from "office-js-host/browser";
import {
  areaOf,
  cellAt,
  displayText,
  formatArea,
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

  select(area: AreaModel): void {
    this.session.officer.select(this.sheet.name, formatArea(area));
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

  /** What a cell is edited from: its formula, else its text as it was typed. */
  editedText(row: number, column: number): string {
    const cell = cellAt(this.sheet, row, column);
    if (cell.formula !== "") return cell.formula;
    const text = displayText(cell, this.session.book.model.date1904);
    return cell.quotePrefix ? `'${text}` : text;
  }
}
