import { formatArea, areaOf, type SheetModel, type WorkbookModel } from "office-js-host/model";
import type { SavedSheets } from "./readSaved";
import { filledCells, textOf } from "./sheetTexts";

/**
 * What people have written and nobody has taken away, kept beside the workbook by whoever plays the people. Every other
 * sheet is the add-in's: what was written there by hand must be somewhere.
 */
export class Ledger {
  /** What the officers' own sheets say, by name and address. */
  private readonly sheets: Map<string, Map<string, string>>;
  /** Words that somebody wrote on a sheet of the add-in's. */
  private readonly byHand = new Set<string>();
  private count = 0;

  constructor(saved: SavedSheets) {
    this.sheets = new Map([...saved].map(([name, cells]) => [name, new Map(cells)]));
  }

  get ownSheets(): readonly string[] {
    return [...this.sheets.keys()];
  }

  /** The sheets of a workbook that nobody but the add-in has made. */
  othersIn({ sheets }: WorkbookModel): SheetModel[] {
    return sheets.filter(({ name }) => !this.sheets.has(name));
  }

  /** Words that nobody has written before. */
  newWords(): string {
    this.count += 1;
    return `Words number ${this.count} by hand`;
  }

  /** Somebody writes words into a cell; "" empties it. */
  write(
    workbook: WorkbookModel,
    sheetName: string,
    row: number,
    column: number,
    words: string,
  ): void {
    const own = this.sheets.get(sheetName);
    const address = formatArea(areaOf(row, column));
    if (own === undefined) {
      this.takeAway(workbook, sheetName, (at) => at.rowIndex === row && at.columnIndex === column);
      if (words !== "") this.byHand.add(words);
    } else if (words === "") {
      own.delete(address);
    } else {
      own.set(address, words);
    }
  }

  addSheet(name: string): void {
    this.sheets.set(name, new Map());
  }

  renameSheet(name: string, newName: string): void {
    const own = this.sheets.get(name);
    if (own === undefined) return;
    this.sheets.delete(name);
    this.sheets.set(newName, own);
  }

  /** Somebody inserts a row into a sheet of the officers'. */
  insertRow(name: string, rowIndex: number): void {
    const moved = [...(this.sheets.get(name) ?? [])].map(([address, words]) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const row = Number(digits);
      return [`${letters}${row > rowIndex ? row + 1 : row}`, words] as const;
    });
    this.sheets.set(name, new Map(moved));
  }

  /** Somebody deletes a sheet of the add-in's, with what is written on it. */
  deleteSheet(workbook: WorkbookModel, name: string): void {
    this.takeAway(workbook, name, () => true);
  }

  /** The cells of a column of a sheet of the officers'. */
  column(name: string, letter: string): string[] {
    return [...(this.sheets.get(name) ?? [])].flatMap(([address, words]) =>
      new RegExp(`^${letter}\\d+$`).test(address) ? [words] : [],
    );
  }

  /** What a saved file lacks, or has too much; nothing when all that was written is there. */
  missingIn(saved: SavedSheets): string[] {
    const everywhere = new Set([...saved.values()].flatMap((cells) => [...cells.values()]));
    const lost = [...this.byHand].filter((words) => !everywhere.has(words));
    const changed = [...this.sheets].flatMap(([name, own]) => {
      const cells = saved.get(name);
      if (cells === undefined) return [`the sheet ${name} is gone`];
      const addresses = new Set([...own.keys(), ...cells.keys()]);
      return [...addresses].flatMap((address) => {
        const [was, is] = [own.get(address), cells.get(address)];
        return was === is
          ? []
          : [`${name} ${address} says ${is ?? "nothing"}, not ${was ?? "nothing"}`];
      });
    });
    return [...lost.map((words) => `"${words}" are lost`), ...changed];
  }

  /** What was written by hand in those cells, and is nowhere else, is taken away by whoever writes over it. */
  private takeAway(
    workbook: WorkbookModel,
    sheetName: string,
    isTaken: (place: { rowIndex: number; columnIndex: number }) => boolean,
  ): void {
    const taken = new Set<string>();
    const left = new Set<string>();
    for (const sheet of this.othersIn(workbook)) {
      for (const { cell, ...place } of filledCells(sheet)) {
        (sheet.name === sheetName && isTaken(place) ? taken : left).add(textOf(cell));
      }
    }
    for (const words of taken) if (!left.has(words)) this.byHand.delete(words);
  }
}
