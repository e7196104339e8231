import { parseA1 } from "../a1";
import { areaOf, isOnSheet, WHOLE_SHEET } from "../areas";
import type { Book } from "../book";
import { usedArea } from "../cells";
import { parseColour } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { checkSheetName } from "../sheetNames";
import { renameReferences } from "../shiftReferences";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";
import { activateSheet } from "./selecting";

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  readonly typeName: string = "Worksheet";

  constructor(
    book: Book,
    readonly sheet: SheetModel,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.sheet.id };
  }

  protected range(area: AreaModel): Range {
    return new Range(this.book, this.sheet, area);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.book.ensurePresent(this.sheet);
    this.book.ensureStructureWritable();
    const before = this.sheet.name;
    const name = checkSheetName(this.book.model, value, this.sheet);
    if (name === before) return;
    this.sheet.name = name;
    renameReferences(this.book.model, before, name);
    this.book.changed(this.sheet);
    this.book.note({
      kind: "worksheetNameChanged",
      targetId: this.sheet.id,
      payload: { worksheetId: this.sheet.id, nameBefore: before, nameAfter: name, source: "Local" },
    });
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : parseColour(value);
    this.book.changed(this.sheet);
  }

  Activate(): void {
    activateSheet(this.book, this.sheet);
  }

  GetRange(address?: string): Range {
    this.book.ensurePresent(this.sheet);
    if (address === undefined || address === "") return this.range(WHOLE_SHEET);
    const reference = parseA1(String(address));
    if (reference === undefined) throw new HostError("InvalidArgument");
    const { sheetName, area } = reference;
    if (sheetName !== undefined && sheetName.toLowerCase() !== this.sheet.name.toLowerCase())
      throw new HostError("InvalidArgument");
    return this.range(area);
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.book.ensurePresent(this.sheet);
    const area = areaOf(row, column, rows, columns);
    const whole = [row, column, rows, columns].every(Number.isInteger);
    if (!whole || !isOnSheet(area)) throw invalidArgument("no such cells");
    return this.range(area);
  }

  /** The used part of the sheet; A1 when nothing is used. */
  GetUsedRange(valuesOnly = false): Range {
    this.book.ensurePresent(this.sheet);
    return this.range(usedArea(this.sheet, WHOLE_SHEET, valuesOnly) ?? areaOf(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    this.book.ensurePresent(this.sheet);
    const used = usedArea(this.sheet, WHOLE_SHEET, valuesOnly);
    return used === undefined ? null : this.range(used);
  }
}
