import { areaOf } from "./areas";
import type { Book } from "./book";
import { HostError } from "./hostError";
import { overlapsMerged } from "./mergeIndex";
import { Range } from "./objects/range";
import { activateSheet, selectArea } from "./objects/selecting";
import { Worksheet } from "./objects/worksheet";
import { WorksheetCollection } from "./objects/worksheetCollection";
import type { SheetModel } from "./model";
import { cutsMerge } from "./wholeMerges";

/** Some cells of a sheet: `{sheetName: "Targets", address: "A3:A6"}`. */
export interface CellsAt {
  readonly sheetName: string;
  readonly address: string;
}

/**
 * What the officer does at the keyboard, as against what the add-in does: the same changes, and events that say where
 * they came from. Sheets are named; addresses are "B2" or "A1:C3". Throws a HostError where Excel would refuse.
 */
export class Officer {
  constructor(
    private readonly book: Book,
    /** Called after each act, so that whoever listens is told. */
    private readonly done: () => void,
  ) {}

  private sheet(name: string): SheetModel {
    const sheet = this.book.sheet(name);
    if (sheet === undefined) throw new HostError("ItemNotFound", `There is no sheet "${name}".`);
    return sheet;
  }

  private range(sheetName: string, address: string): Range {
    return new Worksheet(this.book, this.sheet(sheetName)).GetRange(address);
  }

  private act<Result>(change: () => Result): Result {
    this.book.actor = "officer";
    try {
      return change();
    } finally {
      this.book.actor = "addin";
      this.done();
    }
  }

  /** Types into a cell, or the same into all cells of a range: what looks like a date becomes one. */
  type(sheetName: string, address: string, text: string | number | boolean): void {
    this.act(() => {
      this.range(sheetName, address).Values = text;
    });
  }

  clear(sheetName: string, address: string): void {
    this.act(() => this.range(sheetName, address).Clear("Contents"));
  }

  /**
   * Pastes texts, row by row, from an address on, as each would be typed. One text over a merged area goes into it; more
   * than one over merged areas is refused, as Excel refuses it.
   */
  paste(sheetName: string, address: string, rows: readonly (readonly string[])[]): void {
    const { sheet, area } = this.range(sheetName, address);
    const columnCount = Math.max(...rows.map((row) => row.length));
    const isOne = rows.length === 1 && columnCount === 1;
    const target = areaOf(area.rowIndex, area.columnIndex, rows.length, columnCount);
    if (!isOne && overlapsMerged(sheet.merges, target)) throw mergedAway();
    this.act(() => {
      new Range(this.book, sheet, target).Values = rows.map((row) =>
        Array.from({ length: columnCount }, (_, column) => row[column] ?? ""),
      );
    });
  }

  /** Copies cells with their looks and merged areas; refused where a merged area would be cut in two. */
  copy(from: CellsAt, to: CellsAt): void {
    const source = this.range(from.sheetName, from.address);
    const target = this.range(to.sheetName, to.address);
    const { rowIndex, columnIndex } = target.area;
    const area = areaOf(rowIndex, columnIndex, source.area.rowCount, source.area.columnCount);
    if (cutsMerge(target.sheet.merges, area)) throw mergedAway();
    this.act(() => new Range(this.book, target.sheet, area).CopyFrom(source));
  }

  merge(sheetName: string, address: string): void {
    this.act(() => this.range(sheetName, address).Merge());
  }

  unmerge(sheetName: string, address: string): void {
    this.act(() => this.range(sheetName, address).Unmerge());
  }

  select(sheetName: string, address: string): void {
    this.act(() => {
      const { sheet, area } = this.range(sheetName, address);
      selectArea(this.book, sheet, area);
    });
  }

  /** Clicks on a cell, which selects it. */
  click(sheetName: string, address: string): void {
    this.select(sheetName, address);
    this.act(() => {
      const { id } = this.sheet(sheetName);
      this.book.note({
        kind: "worksheetSingleClicked",
        targetId: id,
        payload: { address, worksheetId: id, offsetX: 0, offsetY: 0 },
      });
    });
  }

  activate(sheetName: string): void {
    this.act(() => activateSheet(this.book, this.sheet(sheetName)));
  }

  addSheet(name?: string): void {
    this.act(() => new WorksheetCollection(this.book).Add(name));
  }

  deleteSheet(name: string): void {
    this.act(() => new Worksheet(this.book, this.sheet(name)).Delete());
  }

  renameSheet(name: string, newName: string): void {
    this.act(() => {
      new Worksheet(this.book, this.sheet(name)).Name = newName;
    });
  }

  moveSheet(name: string, position: number): void {
    this.act(() => {
      new Worksheet(this.book, this.sheet(name)).Position = position;
    });
  }

  hideSheet(name: string): void {
    this.act(() => {
      new Worksheet(this.book, this.sheet(name)).Visibility = "Hidden";
    });
  }

  /** Inserts whole rows above those at the address ("3:4"). */
  insertRows(sheetName: string, address: string): void {
    this.act(() => this.entireRows(sheetName, address).Insert("Down"));
  }

  deleteRows(sheetName: string, address: string): void {
    this.act(() => this.entireRows(sheetName, address).Delete("Up"));
  }

  private entireRows(sheetName: string, address: string): Range {
    const range = this.range(sheetName, address);
    return new Range(this.book, range.sheet, range.GetEntireRow().area);
  }

  protect(sheetName: string): void {
    this.act(() => new Worksheet(this.book, this.sheet(sheetName)).Protection.Protect());
  }

  unprotect(sheetName: string): void {
    this.act(() => new Worksheet(this.book, this.sheet(sheetName)).Protection.Unprotect());
  }
}

/** In the words of Excel's own refusal. */
function mergedAway(): HostError {
  return new HostError(
    "InvalidOperation",
    "To do this, all the merged cells need to be the same size.",
  );
}
