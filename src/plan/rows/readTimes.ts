import { dateOf, dateOfSerial, type IsoDate } from "../../calendar";
import { cellAt, cellText, isBlank, type Cell, type SheetGrid } from "../../sheet";
import {
  readTimescale,
  readTimescaleNumber,
  readTimescaleSerial,
  type Timescale,
  type TimescaleContext,
} from "../../timescale";

/** How the dates of one column are written. */
export interface DateHabit {
  /** A day above 12 stands where Americans write it, and none where the British do. */
  readonly isAmerican: boolean;
}

/** A column whose days and months may have been exchanged on the way, with the first cells that show it. */
export interface ExchangedDates {
  /** "month-first": texts that only Americans write. "half-converted": real dates beside texts that were left over. */
  readonly kind: "month-first" | "half-converted";
  /** Texts with a day above 12, which no program could take the other way. */
  readonly texts: readonly string[];
  /** Real dates whose day could be a month, as they are shown. */
  readonly dates: readonly string[];
}

const FIGURES = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?\s*$/;
/** Rows that are looked at for the habit. */
const MOST_ROWS = 400;

/** How the dates in a column are written, from the figures that can only be read one way. */
export function dateHabit(
  grid: SheetGrid,
  columnIndexes: readonly number[],
  rowIndexes: readonly number[],
): DateHabit {
  let [american, british] = [0, 0];
  for (const rowIndex of rowIndexes.slice(0, MOST_ROWS)) {
    for (const columnIndex of columnIndexes) {
      const cell = cellAt(grid, rowIndex, columnIndex);
      if (cell.kind !== "text") continue;
      const [, first, second] = FIGURES.exec(cell.text) ?? [];
      if (Number(second) > 12) american += 1;
      if (Number(first) > 12) british += 1;
    }
  }
  return { isAmerican: american > 0 && british === 0 };
}

/** So many cells are named. */
const MOST_NAMED = 3;

/**
 * How days and months of one column may have been exchanged; undefined where nothing says so. A program that takes
 * 04/03/2024 for 3 April leaves 25/03/2024 a text: then every real date has a day up to 12, and every text one above.
 */
export function exchangedDates(
  grid: SheetGrid,
  columnIndex: number,
  rowIndexes: readonly number[],
): ExchangedDates | undefined {
  const texts: string[] = [];
  const dates: string[] = [];
  let [american, either, late] = [0, 0, 0];
  for (const rowIndex of rowIndexes.slice(0, MOST_ROWS)) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    if (cell.kind === "date") {
      const day = Number(dateOfSerial(cell.serial, grid.dateSystem)?.slice(8));
      if (day > 12) late += 1;
      dates.push(cell.text);
    }
    if (cell.kind !== "text") continue;
    const [, first, second] = FIGURES.exec(cell.text) ?? [];
    if (first === undefined) continue;
    if (Number(second) > 12) american += 1;
    if (Number(first) > 12 || Number(second) > 12) texts.push(cell.text.trim());
    else either += 1;
  }
  if (texts.length === 0) return undefined;
  const named = { texts: texts.slice(0, MOST_NAMED), dates: dates.slice(0, MOST_NAMED) };
  const isAmerican = american === texts.length;
  if (isAmerican && dates.length > 0) return { kind: "half-converted", ...named };
  if (isAmerican) return { kind: "month-first", ...named };
  const isHalf = american === 0 && dates.length > 0 && late === 0 && either === 0;
  return isHalf ? { kind: "half-converted", ...named } : undefined;
}

/** Reads the times of a sheet's columns; the same phrases come again and again and are read once. */
export class TimeReader {
  private readonly phrases = new Map<string, Timescale>();

  private readonly context: TimescaleContext;

  constructor(
    context: TimescaleContext,
    private readonly habit: DateHabit,
    /** Columns in which a real date whose day could be a month may have been turned round. */
    private readonly halfConverted: ReadonlySet<number>,
  ) {
    this.context = habit.isAmerican ? { ...context, isMonthFirst: true } : context;
  }

  /** Undefined for a blank cell. `columnIndex` is where it stands, if it stands in a column of times. */
  read(cell: Cell, columnIndex = -1): Timescale | undefined {
    if (isBlank(cell)) return undefined;
    if (cell.kind === "date") return this.realDate(cell.serial, cell.text, columnIndex);
    if (cell.kind === "number") return readTimescaleNumber(cell.number, cell.text, this.context);
    const text = cellText(cell);
    if (cell.kind === "error") {
      const reason = { code: "cell-error", facts: { error: text } } as const;
      return { kind: "unknown", text, notes: [], reason, isCellError: true };
    }
    const known = this.phrases.get(text) ?? this.phrase(text);
    this.phrases.set(text, known);
    return known;
  }

  /** A number that was stored as text reads as the number does. */
  private phrase(text: string): Timescale {
    if (/^\s*\d{1,8}\s*$/.test(text)) return readTimescaleNumber(Number(text), text, this.context);
    return (this.habit.isAmerican && americanDate(text)) || readTimescale(text, this.context);
  }

  /** In a column that was half converted, a real date whose day could be a month may have been turned round. */
  private realDate(serial: number, text: string, columnIndex: number): Timescale {
    const read = readTimescaleSerial(serial, text, this.context);
    const date = dateOfSerial(serial, this.context.dateSystem ?? "1900");
    if (!this.halfConverted.has(columnIndex) || date === undefined || read.kind !== "deadline") {
      return read;
    }
    const [year, month, day] = date.split("-").map(Number);
    const other = turned(year ?? 0, day ?? 0, month ?? 0);
    if (other === undefined || other === date) return read;
    return doubted(read.latest, other, text, "day-and-month-exchanged");
  }
}

/** A date in figures as Americans write it, month first; undefined for other texts. */
function americanDate(text: string): Timescale | undefined {
  const [, first, second, years = ""] = FIGURES.exec(text) ?? [];
  if (first === undefined) return undefined;
  const year = Number(years) + (years.length === 2 ? 2000 : 0);
  const date = turned(year, Number(first), Number(second));
  if (date === undefined) return undefined;
  const british = turned(year, Number(second), Number(first));
  if (british === undefined || british === date) {
    return { kind: "deadline", text, notes: [], edtf: date, latest: date };
  }
  return doubted(date, british, text, "month-first-as-others");
}

function turned(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  try {
    return dateOf(year, month, day);
  } catch {
    return undefined;
  }
}

/** The one reading, with a doubt; as long as the other is to come, nothing is called overdue. */
function doubted(
  date: IsoDate,
  other: IsoDate,
  text: string,
  code: "day-and-month-exchanged" | "month-first-as-others",
): Timescale {
  return {
    kind: "deadline",
    text,
    notes: [{ kind: "doubt", remark: { code, facts: {} } }],
    edtf: date,
    latest: date,
    ...(other > date ? { laterReading: other } : { earlierReading: other }),
  };
}
