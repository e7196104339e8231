import { parseA1 } from "../a1";
import { areaOf, isOnSheet, WHOLE_SHEET } from "../areas";
import type { Book } from "../book";
import { usedArea } from "../cells";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { findName } from "../names";
import { cellsWithText, parseCriteria } from "../searching";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** The longest text of addresses that `getRanges` takes. */
const MAX_ADDRESSES = 8192;

/** The ranges that a sheet gives. */
export abstract class SheetRanges extends HostObject {
  constructor(
    book: Book,
    readonly sheet: SheetModel,
  ) {
    super(book);
  }

  protected range(area: AreaModel): Range {
    return new Range(this.book, this.sheet, area);
  }

  /** The cells at an address, or those that a name stands for; the whole sheet without either. */
  GetRange(address?: string): Range {
    this.book.ensurePresent(this.sheet);
    if (address === undefined || address === "") return this.range(WHOLE_SHEET);
    return this.range(this.areaAt(String(address)));
  }

  private areaAt(address: string): AreaModel {
    const named = findName(this.book.model, this.sheet, address);
    const reference = parseA1(named === undefined ? address : named.formula);
    if (reference === undefined) throw new HostError("InvalidArgument");
    const { sheetName, area } = reference;
    if (sheetName !== undefined && sheetName.toLowerCase() !== this.sheet.name.toLowerCase()) {
      throw new HostError("InvalidArgument");
    }
    return area;
  }

  /** Several blocks of cells as one: "A1:B2, D4", or with semicolons between. */
  GetRanges(address?: string): RangeAreas {
    this.book.ensurePresent(this.sheet);
    if (String(address ?? "").length > MAX_ADDRESSES) {
      throw invalidArgument("the addresses have at most 8,192 characters");
    }
    const areas =
      address === undefined || address === ""
        ? [WHOLE_SHEET]
        : String(address)
            .split(/[,;]/)
            .map((part) => this.areaAt(part.trim()));
    return new RangeAreas(this.book, this.sheet, areas);
  }

  /** Every cell that holds the text; ItemNotFound when none does. */
  FindAll(text: string, criteria?: unknown): RangeAreas {
    const found = this.FindAllOrNullObject(text, criteria);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
  FindAllOrNullObject(text: string, criteria?: unknown): RangeAreas | null {
    this.book.ensurePresent(this.sheet);
    const { date1904 } = this.book.model;
    const given = parseCriteria(criteria);
    const cells = cellsWithText(this.sheet, WHOLE_SHEET, String(text), given, date1904);
    return cells.length === 0 ? null : new RangeAreas(this.book, this.sheet, cells);
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
