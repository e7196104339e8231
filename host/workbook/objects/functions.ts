import type { PlainValue } from "../cellValues";
import { number, numbers, single, table, truth, values } from "../functions/arguments";
import { FunctionError } from "../functions/functionError";
import { placeOf } from "../functions/lookUp";
import { daySerial } from "../typing/serial";
import { FunctionResult } from "./functionResult";
import { HostObject } from "./hostObject";

/**
 * Excel.Functions: a few of the worksheet functions, with values, ranges and results of one another as arguments. Cells
 * with formulas count by the values that are kept of them. A month or day outside the calendar, which Excel carries over in
 * DATE, is an error here.
 */
export class Functions extends HostObject {
  readonly typeName = "Functions";

  private result(work: () => PlainValue): FunctionResult {
    try {
      return new FunctionResult(this.book, work());
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      return new FunctionResult(this.book, 0, error.code);
    }
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const { date1904 } = this.book.model;
    return this.result(() => {
      const serial = daySerial(number(year), number(month), number(day), date1904);
      if (serial === undefined) throw new FunctionError("#NUM!");
      return serial;
    });
  }

  Sum(given: unknown[]): FunctionResult {
    return this.result(() => sum(numbers(given)));
  }
  Average(given: unknown[]): FunctionResult {
    return this.result(() => {
      const found = numbers(given);
      if (found.length === 0) throw new FunctionError("#DIV/0!");
      return sum(found) / found.length;
    });
  }
  Count(given: unknown[]): FunctionResult {
    return this.result(() => values(given).filter(({ value }) => typeof value === "number").length);
  }
  CountA(given: unknown[]): FunctionResult {
    return this.result(() => values(given).length);
  }
  Max(given: unknown[]): FunctionResult {
    return this.result(() => furthest(numbers(given), Math.max));
  }
  Min(given: unknown[]): FunctionResult {
    return this.result(() => furthest(numbers(given), Math.min));
  }
  Product(given: unknown[]): FunctionResult {
    return this.result(() => numbers(given).reduce((product, one) => product * one, 1));
  }

  /** A whole number from `bottom` to `top`, another each time. */
  RandBetween(bottom: unknown, top: unknown): FunctionResult {
    return this.result(() => {
      const [least, most] = [Math.ceil(number(bottom)), Math.floor(number(top))];
      if (most < least) throw new FunctionError("#NUM!");
      return least + Math.floor(Math.random() * (most - least + 1));
    });
  }

  /** The value in a column (from 1) of the row whose first cell is looked for. */
  VLookup(wanted: unknown, cells: unknown, column: unknown, about?: unknown): FunctionResult {
    return this.result(() => lookUp(wanted, table(cells), number(column), truth(about, true)));
  }
  /** The same with rows and columns swapped. */
  HLookup(wanted: unknown, cells: unknown, row: unknown, about?: unknown): FunctionResult {
    return this.result(() => {
      const rows = table(cells);
      const columns = (rows[0] ?? []).map((_, at) => rows.map((line) => line[at] ?? ""));
      return lookUp(wanted, columns, number(row), truth(about, true));
    });
  }
}

function sum(given: readonly number[]): number {
  return given.reduce((total, one) => total + one, 0);
}

/** The largest or smallest; 0 of none, as in Excel. */
function furthest(given: readonly number[], pick: (a: number, b: number) => number): number {
  return given.reduce((a, b) => pick(a, b), given[0] ?? 0);
}

function lookUp(
  wanted: unknown,
  lines: readonly (readonly PlainValue[])[],
  place: number,
  about: boolean,
): PlainValue {
  if (place < 1) throw new FunctionError("#VALUE!");
  const width = lines[0]?.length ?? 0;
  if (place > width) throw new FunctionError("#REF!");
  const heads = lines.map((line) => line[0] ?? "");
  return lines[placeOf(single(wanted), heads, !about)]?.[Math.trunc(place) - 1] ?? "";
}
