import type { HostSession } from "../host/protocol/hostSession";
import { areaOf } from "../host/workbook/areas";
import type { Book } from "../host/workbook/book";
import { cellAt } from "../host/workbook/cells";
import { displayText } from "../host/workbook/display";
import type { AreaModel, SheetModel } from "../host/workbook/model";
import { Range } from "../host/workbook/objects/range";
import { activateSheet, selectArea } from "../host/workbook/objects/selecting";

/** The officer at the keyboard: what is done by hand to a workbook, with the events that Excel raises for it. */
export class Officer {
  constructor(private readonly session: HostSession) {}

  get sheet(): SheetModel {
    return this.session.book.activeSheet();
  }

  activate(sheet: SheetModel): void {
    this.act((book) => activateSheet(book, sheet));
  }

  select(area: AreaModel): void {
    this.act((book) => selectArea(book, this.sheet, area));
  }

  /** Types into a cell, as Excel takes it: "31/03/2024" may become a date. */
  type(row: number, column: number, text: string): void {
    this.act((book) => {
      new Range(book, this.sheet, areaOf(row, column)).Values = [[text]];
    });
  }

  /** Empties the selected cells, at most those that hold something. */
  clearSelection(): void {
    const { sheet } = this;
    const { selection } = sheet;
    this.act((book) => {
      new Range(book, sheet, selection).Clear("Contents");
    });
  }

  /** What a cell is edited from: its formula, else its text as it was typed. */
  editedText(row: number, column: number): string {
    const cell = cellAt(this.sheet, row, column);
    if (cell.formula !== "") return cell.formula;
    const text = displayText(cell, this.session.book.model.date1904);
    return cell.quotePrefix ? `'${text}` : text;
  }

  private act(work: (book: Book) => void): void {
    const { book } = this.session;
    book.actor = "officer";
    try {
      work(book);
    } finally {
      book.actor = "addin";
    }
    this.session.deliverEvents();
  }
}
