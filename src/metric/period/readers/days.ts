import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  isDay,
  monthsSpan,
  partsOf,
  type IsoDate,
  type Span,
} from "../../../calendar";
import { MONTH, monthNumber } from "./monthWords";
import { grainOfMonths, month } from "./months";
import type { PeriodReader, ReadPeriod } from "./reader";
import { fullYear, isYear } from "./yearNumbers";

const NAMED = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${MONTH})[ ,-]{0,2}(\\d{4}|\\d{2})$`,
);
const ENDING =
  /^(?:the )?(?:rolling )?(year|y\/e|ye|y\/end|12 months|twelve months|6 months|six months|3 months|three months|quarter|month|week|w\/e|w\/ending)(?: to| ending| ended| end)?(?: the)? (.*)$/;

/** A day as officers write it: "31/03/2024", "31 March 2024", "2024-03-31", "31-Mar-24". */
function readDay(words: string): IsoDate | undefined {
  const bare = words.replace(
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? /,
    "",
  );
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(bare);
  if (figures) return realDay(fullYear(figures[3] ?? ""), Number(figures[2]), Number(figures[1]));
  const named = NAMED.exec(bare);
  return named
    ? realDay(fullYear(named[3] ?? ""), monthNumber(named[2] ?? ""), Number(named[1]))
    : undefined;
}

function realDay(year: number, monthOf: number, day: number): IsoDate | undefined {
  return isYear(year) && isDay(year, monthOf, day) ? dateOf(year, monthOf, day) : undefined;
}

/** "As at 31 March 2024", "31/03/2024"; "As at March 2024" is that month. */
export const day: PeriodReader = (words) => {
  const at = /^(?:as at|at|as of|as on|on|position as at|snapshot) (.*)$/.exec(words)?.[1];
  const date = readDay(at ?? words);
  if (date) return { earliest: date, latest: date, grain: "day" };
  return at === undefined ? undefined : month(at, undefined);
};

/** "1 April 2024 to 31 March 2025", "01/04/2024 - 30/06/2024". */
export const days: PeriodReader = (words) => {
  const match =
    /^(?:from )?(\d[^ ].{3,20}?)(?: - | to )(\d.{4,20})$/.exec(words) ??
    /^(?:from )?(\d .{3,20}?)(?: - | to )(\d.{4,20})$/.exec(words);
  const [from, to] = [readDay(match?.[1] ?? ""), readDay(match?.[2] ?? "")];
  if (!from || !to || from > to) return undefined;
  const [first, last] = [partsOf(from), partsOf(to)];
  const isWholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const span: Span = { earliest: from, latest: to };
  return { ...span, grain: isWholeMonths ? grainOfMonths(span) : "other" };
};

/** "Year to March 2024", "12 months ending 31 December 2023", "Quarter ended June 2024", "Week ending 5 May 2024". */
export const ending: PeriodReader = (words) => {
  const match = ENDING.exec(words);
  if (!match) return undefined;
  const [, unit = "", said = ""] = match;
  const last = readDay(said) ?? month(said, undefined)?.latest;
  if (!last) return undefined;
  if (unit.startsWith("w")) return { earliest: addDays(last, -6), latest: last, grain: "other" };
  return monthsUpTo(last, monthsIn(unit));
};

function monthsIn(unit: string): number {
  if (/^(?:6|six)/.test(unit)) return 6;
  if (/^(?:3|three|q)/.test(unit)) return 3;
  return unit === "month" ? 1 : 12;
}

function monthsUpTo(last: IsoDate, length: number): ReadPeriod {
  const { year, month: lastMonth, day: lastDay } = partsOf(last);
  if (lastDay !== daysInMonth(year, lastMonth)) {
    return { earliest: addDays(addMonths(last, -length), 1), latest: last, grain: "other" };
  }
  const from = partsOf(addMonths(dateOf(year, lastMonth, 1), 1 - length));
  const span = monthsSpan(from.year, from.month, year, lastMonth);
  return { ...span, grain: grainOfMonths(span) };
}
