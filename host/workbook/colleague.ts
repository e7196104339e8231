import type { Book } from "./book";
import { Range } from "./objects/range";
import { Worksheet } from "./objects/worksheet";
import { WorksheetCollection } from "./objects/worksheetCollection";
import { HostError } from "./hostError";

/**
 * What a colleague does who has the workbook open at the same time, as it arrives here: cells and sheets change, and
 * events say "Remote". The officer's selection and sheet stay in front. Sheets are named;
 * addresses are "B2" or "A1:C3". Throws a HostError where Excel would refuse.
 */
export class Colleague {
  constructor(
    private readonly book: Book,
    /** Called after each act, so that whoever listens is told. */
    private readonly done: () => void,
  ) {}

  /** Types into a cell, or the same into all cells of a range: what looks like a date becomes one. */
  type(sheetName: string, address: string, text: string | number | boolean): void {
    this.act(() => {
      this.range(sheetName, address).Values = text;
    });
  }

  clear(sheetName: string, address: string): void {
    this.act(() => this.range(sheetName, address).Clear("Contents"));
  }

  /** Inserts whole rows above those at the address ("3:4"). */
  insertRows(sheetName: string, address: string): void {
    this.act(() => this.entireRows(sheetName, address).Insert("Down"));
  }

  deleteRows(sheetName: string, address: string): void {
    this.act(() => this.entireRows(sheetName, address).Delete("Up"));
  }

  addSheet(name?: string): void {
    this.act(() => new WorksheetCollection(this.book).Add(name));
  }

  deleteSheet(name: string): void {
    this.act(() => this.worksheet(name).Delete());
  }

  renameSheet(name: string, newName: string): void {
    this.act(() => {
      this.worksheet(name).Name = newName;
    });
  }

  private act(change: () => void): void {
    this.book.actor = "colleague";
    try {
      change();
    } finally {
      this.book.actor = "addin";
      this.done();
    }
  }

  private worksheet(name: string): Worksheet {
    const sheet = this.book.sheet(name);
    if (sheet === undefined) throw new HostError("ItemNotFound", `There is no sheet "${name}".`);
    return new Worksheet(this.book, sheet);
  }

  private range(sheetName: string, address: string): Range {
    return this.worksheet(sheetName).GetRange(address);
  }

  private entireRows(sheetName: string, address: string): Range {
    const range = this.range(sheetName, address);
    return new Range(this.book, range.sheet, range.GetEntireRow().area);
  }
}
