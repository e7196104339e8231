import { format, isDateFormat } from "numfmt";
import { lastRow } from "../areas";
import { cellAt } from "../cells";
import { displayText } from "../display";
import { HostError } from "../hostError";
import type {
  AreaModel,
  CellModel,
  ColumnFilterModel,
  ColumnFilters,
  FilterDayModel,
  SheetModel,
} from "../model";
import { DAYS_1900_TO_1904 } from "../typing/serial";

type Test = (cell: CellModel) => boolean;

/** The rows of an area that its filters hide, counted from the sheet's first row, 0. Every column must let a row through. */
export function hiddenRows(
  sheet: SheetModel,
  body: AreaModel,
  filters: ColumnFilters,
  date1904: boolean,
): number[] {
  const tests = Object.entries(filters).map(([offset, filter]) => {
    const column = body.columnIndex + Number(offset);
    return { column, test: testOf(filter, columnCells(sheet, body, column), date1904) };
  });
  const hidden: number[] = [];
  for (let row = body.rowIndex; row <= lastRow(body); row += 1) {
    if (!tests.every(({ column, test }) => test(cellAt(sheet, row, column)))) hidden.push(row);
  }
  return hidden;
}

function columnCells(sheet: SheetModel, body: AreaModel, column: number): CellModel[] {
  return Array.from({ length: body.rowCount }, (_, at) =>
    cellAt(sheet, body.rowIndex + at, column),
  );
}

function testOf(filter: ColumnFilterModel, cells: readonly CellModel[], date1904: boolean): Test {
  const { filterOn, criterion1 = "", criterion2, operator, values = [] } = filter;
  switch (filterOn) {
    case "Values":
      return valuesTest(values, date1904);
    case "Custom": {
      const first = customTest(criterion1, date1904);
      if (criterion2 === undefined) return first;
      const second = customTest(criterion2, date1904);
      return operator === "Or"
        ? (cell) => first(cell) || second(cell)
        : (cell) => first(cell) && second(cell);
    }
    case "TopItems":
    case "BottomItems":
      return extremeTest(cells, Number(criterion1), filterOn === "TopItems");
    case "TopPercent":
    case "BottomPercent": {
      const count = Math.floor((numbersOf(cells).length * Number(criterion1)) / 100);
      return extremeTest(cells, Math.max(1, count), filterOn === "TopPercent");
    }
    case "Dynamic":
      return averageTest(cells, filter.dynamicCriteria);
    default:
      throw new HostError("NotImplemented", `This host does not play filters by ${filterOn}.`);
  }
}

/** What is shown is compared with the values, without regard to capitals; "" stands for the empty cells. */
function valuesTest(values: readonly (string | FilterDayModel)[], date1904: boolean): Test {
  const texts = new Set<string>();
  const days: string[] = [];
  for (const value of values) {
    if (typeof value === "string") texts.add(value.toLowerCase());
    else days.push(value.date);
  }
  return (cell) => {
    if (texts.has(displayText(cell, date1904).toLowerCase())) return true;
    const day = days.length === 0 ? undefined : isoText(cell, date1904);
    return day !== undefined && days.some((wanted) => day.startsWith(wanted));
  };
}

/** A day as "2024-03-31T00:00:00"; undefined of a cell that holds none. */
function isoText({ value, format: { numberFormat } }: CellModel, date1904: boolean) {
  if (value.type !== "number" || !isDateFormat(numberFormat)) return undefined;
  const serial = value.value + (date1904 ? DAYS_1900_TO_1904 : 0);
  return String(format("yyyy-mm-dd hh:mm:ss", serial)).replace(" ", "T");
}

/**
 * Operators as `Range.AutoFilter` of VBA has them: "=" alone finds the empty cells, "<>" alone the others. Numbers are
 * compared with numbers; texts in the alphabet's order, "*" and "?" standing for any letters where equality is asked.
 */
function customTest(criterion: string, date1904: boolean): Test {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcards(operand);
    const isEqual: Test = (cell) =>
      operand === ""
        ? cell.value.type === "empty"
        : (cell.value.type === "number" && cell.value.value === number) ||
          pattern.test(displayText(cell, date1904));
    return sign === "=" ? isEqual : (cell) => !isEqual(cell);
  }
  const holds = (order: number): boolean =>
    (order < 0 && sign.startsWith("<")) ||
    (order > 0 && sign.startsWith(">")) ||
    (order === 0 && sign.endsWith("="));
  return ({ value }) => {
    if (!Number.isNaN(number)) return value.type === "number" && holds(value.value - number);
    return (
      value.type === "string" &&
      holds(value.value.toLowerCase().localeCompare(operand.toLowerCase(), "en-GB"))
    );
  };
}

/** A text with Excel's wildcards; "~" before one takes it as the sign itself. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]/g, (all, taken, wild) => {
    if (typeof taken === "string") return `\\${taken}`;
    if (typeof wild === "string") return wild === "*" ? "[^]*" : "[^]";
    return `\\${all}`;
  });
  return new RegExp(`^${source}$`, "i");
}

function numbersOf(cells: readonly CellModel[]): number[] {
  return cells.flatMap(({ value }) => (value.type === "number" ? [value.value] : []));
}

/** The so many largest or smallest numbers, and those that are as large or small as the last of them. */
function extremeTest(cells: readonly CellModel[], count: number, isTop: boolean): Test {
  const numbers = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) =>
    value.type === "number" &&
    last !== undefined &&
    (isTop ? value.value >= last : value.value <= last);
}

function averageTest(cells: readonly CellModel[], rule: string | undefined): Test {
  const numbers = numbersOf(cells);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (rule === "AboveAverage") return ({ value }) => value.type === "number" && value.value > mean;
  if (rule === "BelowAverage") return ({ value }) => value.type === "number" && value.value < mean;
  throw new HostError("NotImplemented", `This host does not play filters by "${rule ?? ""}".`);
}
