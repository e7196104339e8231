import { dateOf, monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { dayStretch, joinStretches } from "../stretch";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, yearless, type Found, type Reader, type Sight } from "../when";
import { afterClock, checkedDay, dayInYear } from "./figures";
import { monthAt, type MonthFound } from "./monthName";
import { belongsToNext, fullYear, ownYearAfter } from "./years";

interface DayFound {
  readonly day: number;
  readonly next: number;
}

/** Most days that one month may be given: "1, 8, 15, 22 and 29 May". */
const MOST_DAYS = 6;

/**
 * A day and a month, the year said or not: "31 March 2004", "8th of June 2007", "21-Aug-24", "2 December",
 * "10–22 August 2012", "1, 8 and 15 May", "the twenty-fourth of May".
 */
export const dayAndMonth: Reader = (sight, at) => {
  const days = daysAt(sight.tokens, at);
  if (days === undefined) return undefined;
  const hasDot = isDayWithDot(sight.tokens, at);
  const named = hasDot ? monthAt(sight.tokens, at + 2) : monthAfter(sight.tokens, days.next);
  if (named === undefined) return undefined;
  const found = build(sight, days, named, yearOf(sight, named.next));
  const mayBeItem = hasDot && (days.list[0] ?? 0) < LEAST_SURE_DAY;
  return mayBeItem && found !== undefined ? withItemDoubt(found) : found;
};

/** A figure as small as those before it may number an item of which the rest was left out. */
const LEAST_SURE_DAY = 10;
/** "16. Nov. 2026" as the one line of its cell: a day; "1. March 2024" begins a list. */
export function isDayWithDot(tokens: readonly Token[], at: number): boolean {
  const number = numberAt(tokens, at);
  if (at !== 0 || number === undefined || number.value < 2 || number.value > 31) return false;
  if (markAt(tokens, 1) !== "." || monthAt(tokens, 2) === undefined) return false;
  return !tokens.some((token) => token.text === "\n" || token.text === ";");
}

/** The month's last day is what is left where the figure is an item's number. */
function withItemDoubt(found: Found): Found {
  const { when } = found;
  if (when.kind === "yearless") return found;
  const { year, month } = partsOf(when.stretch.latest);
  const notes = [...when.notes, doubt("day-or-item")];
  return {
    ...found,
    when: { ...when, notes, laterReading: monthSpan(year, month).latest },
  };
}

interface Days {
  readonly list: readonly number[];
  readonly isRange: boolean;
  readonly next: number;
}

function daysAt(tokens: readonly Token[], at: number): Days | undefined {
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const list = [first.day];
  let next = first.next;
  let isRange = false;
  while (list.length < MOST_DAYS) {
    const mark = markAt(tokens, next) ?? wordAt(tokens, next);
    if (mark === undefined || !DAY_JOINS.has(mark)) break;
    const other = dayAt(
      tokens,
      mark === "," && wordAt(tokens, next + 1) === "and" ? next + 2 : next + 1,
    );
    if (other === undefined) break;
    isRange ||= mark === "-" || mark === "to";
    list.push(other.day);
    next = other.next;
  }
  return { list, isRange, next };
}

const DAY_JOINS: ReadonlySet<string> = new Set(["-", "to", "/", "&", ",", "and", "or"]);

function dayAt(tokens: readonly Token[], at: number): DayFound | undefined {
  const place = wordAt(tokens, at) === "the" ? at + 1 : at;
  const number = numberAt(tokens, place);
  if (number !== undefined) {
    if (number.text.length > 2 || number.value < 1 || number.value > 31) return undefined;
    const ending = wordAt(tokens, place + 1);
    const hasEnding = ending !== undefined && ORDINAL_ENDINGS.has(ending);
    return { day: number.value, next: place + (hasEnding ? 2 : 1) };
  }
  return wordedDay(tokens, place);
}

/** "third", "twenty-fourth", "thirty first"; "first" alone only with "of", as in "first of March". */
function wordedDay(tokens: readonly Token[], at: number): DayFound | undefined {
  const word = wordAt(tokens, at) ?? "";
  const tens = NUMBER_WORDS.get(word);
  if (tens === 20 || tens === 30) {
    const place = markAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
    const unit = ORDINALS.get(wordAt(tokens, place) ?? "");
    if (unit === undefined || unit > 9 || tens + unit > 31) return undefined;
    return { day: tens + unit, next: place + 1 };
  }
  const day = ORDINALS.get(word);
  if (day === undefined || (day < 5 && wordAt(tokens, at + 1) !== "of")) return undefined;
  return { day, next: at + 1 };
}

function monthAfter(tokens: readonly Token[], at: number): MonthFound | undefined {
  let place = at;
  const mark = markAt(tokens, place);
  // "1. March 2024" begins a list: a full stop with a space after it does not join a day to a month.
  if (mark === "-" || mark === "/" || (mark === "." && isAttached(tokens, place + 1))) place += 1;
  if (wordAt(tokens, place) === "day") place += 1;
  if (wordAt(tokens, place) === "of") place += 1;
  return monthAt(tokens, place);
}

function yearOf(sight: Sight, at: number): { year: number; next: number } | undefined {
  const { tokens } = sight;
  const full = ownYearAfter(tokens, at, sight.asAt);
  if (full?.kind === "calendar") return full;
  const mark = markAt(tokens, at);
  const joined = (mark === "-" || mark === "/" || mark === ".") && isAttached(tokens, at + 1);
  const place = joined ? at + 1 : at;
  const short = numberAt(tokens, place);
  if (short?.text.length !== 2 || belongsToNext(tokens, place)) return undefined;
  if (markAt(tokens, place + 1) === "/" || markAt(tokens, place + 1) === ".") {
    if (numberAt(tokens, place + 2) !== undefined) return undefined;
  }
  return { year: fullYear(short.value, sight.asAt), next: place + 1 };
}

function build(
  sight: Sight,
  days: Days,
  named: MonthFound,
  year: { year: number; next: number } | undefined,
): Found | undefined {
  const { month } = named;
  const low = days.isRange ? (days.list[0] ?? 1) : Math.min(...days.list);
  const high = days.isRange ? (days.list.at(-1) ?? 1) : Math.max(...days.list);
  const next = afterClock(sight.tokens, year?.next ?? named.next);
  if (year === undefined) {
    const [from, to] = [dayInYear(month, low), dayInYear(month, high)];
    const inYear = (y: number) => (low < high ? joinStretches(from(y), to(y)) : to(y));
    return { when: yearless(low < high ? "span" : "day", inYear, "calendar", named.notes), next };
  }
  const [from, to] = [checkedDay(year.year, month, low), checkedDay(year.year, month, high)];
  if (from === undefined || to === undefined) return undefined;
  const notes = [...named.notes, ...to.notes];
  const end = dayStretch(to.date);
  if (low < high) {
    return { when: dated("span", joinStretches(dayStretch(from.date), end), notes), next };
  }
  // "28 – 2 March": the first day is one of the month before.
  if (low > high && month > 1) {
    const before = checkedDay(year.year, month - 1, low);
    const start = dayStretch(before?.date ?? dateOf(year.year, month, 1));
    return { when: dated("span", joinStretches(start, end), notes), next };
  }
  return { when: dated("day", end, notes), next };
}
