import { cellAt, cellsIn } from "../cells";
import { plainValue, type PlainValue } from "../cellValues";
import { RangeBase } from "../objects/rangeBase";
import { FunctionResult } from "../objects/functionResult";
import { FunctionError } from "./functionError";

/** The one value of an argument. Throws the error that another function came to. */
export function single(argument: unknown): PlainValue {
  if (argument instanceof FunctionResult) {
    if (argument.error !== undefined) throw new FunctionError(argument.error);
    return argument.result;
  }
  if (argument instanceof RangeBase) {
    const { sheet, area } = argument;
    return checked(plainValue(cellAt(sheet, area.rowIndex, area.columnIndex)));
  }
  if (typeof argument === "number" || typeof argument === "boolean") return argument;
  return String(argument ?? "");
}

/** A number, or a text that reads like one. Throws #VALUE! for anything else. */
export function number(argument: unknown, otherwise?: number): number {
  if (argument === undefined && otherwise !== undefined) return otherwise;
  const value = single(argument);
  const read = value === "" ? 0 : Number(value);
  if (Number.isNaN(read)) throw new FunctionError("#VALUE!");
  return read;
}

export function truth(argument: unknown, otherwise: boolean): boolean {
  return argument === undefined ? otherwise : Boolean(single(argument));
}

/** All that some arguments hold that is not empty, cells one by one; of a cell it is told that it was one. */
export function values(given: readonly unknown[]): { value: PlainValue; isCell: boolean }[] {
  return given.flatMap((argument) => {
    if (!(argument instanceof RangeBase)) return [{ value: single(argument), isCell: false }];
    return cellsIn(argument.sheet, argument.area)
      .map(([, , cell]) => ({ value: checked(plainValue(cell)), isCell: true }))
      .filter(({ value }) => value !== "");
  });
}

/** The numbers among the arguments: those of cells that hold numbers, and whatever was given that reads like one. */
export function numbers(given: readonly unknown[]): number[] {
  return values(given).flatMap(({ value, isCell }) => {
    if (!isCell) return [number(value)];
    return typeof value === "number" ? [value] : [];
  });
}

/** A block of cells, row by row. Throws #VALUE! where the argument is none. */
export function table(argument: unknown): PlainValue[][] {
  if (!(argument instanceof RangeBase)) throw new FunctionError("#VALUE!");
  const { sheet, area } = argument;
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      plainValue(cellAt(sheet, area.rowIndex + row, area.columnIndex + column)),
    ),
  );
}

/** A cell's error is the function's. */
function checked(value: PlainValue): PlainValue {
  if (typeof value === "string" && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value)) {
    throw new FunctionError(value);
  }
  return value;
}
