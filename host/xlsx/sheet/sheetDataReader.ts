import type { XmlListener } from "../xml/parseXml";
import { StruckRuns, type Struck } from "./struckRuns";
import { COLUMN_COUNT, ROW_COUNT, parseCell } from "./cellReferences";

/** A row as it stands in the file; places are offsets in the part's text. */
export interface RawRow {
  rowIndex: number;
  attributes: Record<string, string>;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  cells: RawCell[];
}

/** A cell as it stands in the file. */
export interface RawCell {
  columnIndex: number;
  attributes: Record<string, string>;
  /** The text of `<v>`, undefined without one. */
  value: string | undefined;
  /** The text of `<is>`, its runs joined; undefined without one. */
  inline: string | undefined;
  /** How much of that text its runs strike through. */
  struck: Struck;
  formula: { text: string; attributes: Record<string, string> } | undefined;
  start: number;
  end: number;
}

/** What a broken row or cell number says in the message. */
export type Fault = (why: string) => Error;

/**
 * Listens to a `<sheetData>` element and hands over each row when it is complete. Rows and cells that do not say where
 * they stand follow the one before, as the standard has it.
 */
export class SheetDataReader implements XmlListener {
  private row: RawRow | undefined;
  private cell: RawCell | undefined;
  private runs: StruckRuns | undefined;
  private nextRow = 0;
  private nextColumn = 0;
  private into: "value" | "inline" | "formula" | undefined;
  private inPhonetic = false;
  /** How deep within wordings of a program's own, for which the file gives a fallback that everybody can read. */
  private choices = 0;

  constructor(
    readonly onRow: (row: RawRow) => void,
    readonly fault: Fault,
  ) {}

  open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const local = localOf(name);
    if (local === "Choice") this.choices += 1;
    if (this.choices > 0) return;
    this.runs?.open(local, attributes);
    switch (local) {
      case "row":
        this.openRow(attributes, start, end);
        return;
      case "c":
        this.openCell(attributes, start, end);
        return;
      case "v":
        this.into = "value";
        if (this.cell !== undefined) this.cell.value = "";
        return;
      case "f":
        this.into = "formula";
        if (this.cell !== undefined) this.cell.formula = { text: "", attributes };
        return;
      case "is":
        if (this.cell !== undefined) this.cell.inline = "";
        this.runs = new StruckRuns();
        return;
      case "rPh":
        this.inPhonetic = true;
        return;
      case "t":
        this.into = this.inPhonetic ? undefined : "inline";
        return;
    }
  }

  text(text: string): void {
    const cell = this.cell;
    if (cell === undefined || this.into === undefined || this.choices > 0) return;
    if (this.into === "formula") {
      if (cell.formula !== undefined) cell.formula.text += text;
    } else {
      cell[this.into] = (cell[this.into] ?? "") + text;
      if (this.into === "inline") this.runs?.text(text);
    }
  }

  close(name: string, start: number, end: number): void {
    const local = localOf(name);
    if (local === "Choice") this.choices -= 1;
    if (this.choices > 0) return;
    switch (local) {
      case "row":
        if (this.row === undefined) return;
        this.row.closeStart = start;
        this.row.end = end;
        this.onRow(this.row);
        this.row = undefined;
        return;
      case "c":
        if (this.cell === undefined) return;
        this.cell.end = end;
        this.cell.struck = this.runs?.found;
        this.runs = undefined;
        this.row?.cells.push(this.cell);
        this.cell = undefined;
        return;
      case "rPh":
        this.inPhonetic = false;
        return;
      default:
        this.into = undefined;
    }
  }

  private openRow(attributes: Record<string, string>, start: number, end: number): void {
    const said = attributes["r"];
    const rowIndex = said === undefined ? this.nextRow : Number(said) - 1;
    if (!Number.isInteger(rowIndex) || rowIndex < 0 || rowIndex >= ROW_COUNT) {
      throw this.fault("has a row with an impossible number");
    }
    this.nextRow = rowIndex + 1;
    this.nextColumn = 0;
    this.row = { rowIndex, attributes, start, openEnd: end, closeStart: end, end, cells: [] };
  }

  private openCell(attributes: Record<string, string>, start: number, end: number): void {
    if (this.row === undefined) throw this.fault("has a cell outside a row");
    const said = attributes["r"];
    const place = said === undefined ? undefined : parseCell(said);
    if (said !== undefined && (place === undefined || place.rowIndex !== this.row.rowIndex)) {
      throw this.fault("has a cell with an impossible address");
    }
    const columnIndex = place?.columnIndex ?? this.nextColumn;
    if (columnIndex >= COLUMN_COUNT) throw this.fault("has a cell beyond the last column");
    this.nextColumn = columnIndex + 1;
    this.cell = {
      columnIndex,
      attributes,
      value: undefined,
      inline: undefined,
      struck: undefined,
      formula: undefined,
      start,
      end,
    };
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
