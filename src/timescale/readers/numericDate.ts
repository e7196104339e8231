import { doubt } from "../notes";
import { dayStretch } from "../stretch";
import { isAttached, markAt, numberAt, type NumberToken } from "../tokens";
import { dated, type Found, type Reader, type Sight } from "../when";
import { afterClock, checkedDay, isPlanDay } from "./figures";
import { belongsToNext, endsFigures, fullYear } from "./years";

/**
 * Dates in figures, day first: "31/03/24", "17.7.12", "31-03-2024", "31 03 2024"; year first when it has four digits:
 * "2024-03-31"; and eight digits together, "20240331".
 */
export const numericDate: Reader = (sight, at) => {
  const first = numberAt(sight.tokens, at);
  if (first === undefined) return undefined;
  if (first.text.length === 8) return eightDigits(sight, at, first);
  return separated(sight, at, first);
};

function separated(sight: Sight, at: number, first: NumberToken): Found | undefined {
  const { tokens } = sight;
  const mark = markAt(tokens, at + 1);
  const step = mark === undefined ? 1 : 2;
  const second = numberAt(tokens, at + step);
  const third = numberAt(tokens, at + 2 * step);
  if (second === undefined || third === undefined) return undefined;
  if (mark === undefined && (third.text.length !== 4 || isAttached(tokens, at + 1))) {
    return undefined;
  }
  if (mark !== undefined && !["/", ".", "-", ","].includes(mark)) return undefined;
  if (mark !== undefined && markAt(tokens, at + 3) !== mark) return undefined;
  if (mark === "," && third.text.length !== 4) return undefined;
  if (!endsFigures(tokens, at + 2 * step + 1, mark)) return undefined;
  const next = at + 2 * step + 1;
  if (first.text.length === 4) {
    if (third.text.length > 2) return undefined;
    return day(sight, next, first.value, second.value, third.value);
  }
  if (first.text.length > 2 || second.text.length > 2) return undefined;
  if (third.text.length !== 4 && third.text.length !== 2) return undefined;
  if (third.text.length === 2 && belongsToNext(tokens, at + 2 * step) && !isTime(sight, next)) {
    return undefined;
  }
  const year = third.text.length === 4 ? third.value : fullYear(third.value, sight.asAt);
  return day(sight, next, year, second.value, first.value, sight.isMonthFirst);
}

/** "2024-03-31T00:00": the letter is the start of a time of day. */
function isTime(sight: Sight, at: number): boolean {
  return afterClock(sight.tokens, at) > at;
}

function eightDigits(sight: Sight, at: number, token: NumberToken): Found | undefined {
  const part = (from: number, to: number): number => Number(token.text.slice(from, to));
  const [year, month, date] = [part(0, 4), part(4, 6), part(6, 8)];
  if (isPlanDay(year, month, date)) return day(sight, at + 1, year, month, date);
  return day(sight, at + 1, part(4, 8), part(2, 4), part(0, 2));
}

function day(
  sight: Sight,
  next: number,
  year: number,
  month: number,
  date: number,
  isMonthFirst = false,
): Found | undefined {
  // The second figure cannot be a month, or the other dates of the column prove that it is none.
  const american = date <= 12 && (month > 12 || isMonthFirst);
  const [trueMonth, trueDate] = american ? [date, month] : [month, date];
  if (!isPlanDay(year, trueMonth, trueDate)) return undefined;
  const checked = checkedDay(year, trueMonth, trueDate);
  if (checked === undefined) return undefined;
  const notes = american ? [doubt("month-first"), ...checked.notes] : checked.notes;
  const after = afterClock(sight.tokens, next);
  return { when: dated("day", dayStretch(checked.date), notes), next: after };
}
