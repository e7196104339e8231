import { dateOf, isDay, monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { dayStretch, endOf, stretchOf } from "../stretch";
import { isAttached, markAt, numberAt, wordAt } from "../tokens";
import { dated, mapStretch, yearless, type Found, type Reader, type Sight } from "../when";
import { checkedDay, dayInYear } from "./figures";
import { monthAt, type MonthFound } from "./monthName";
import {
  belongsToNext,
  endsFigures,
  fourDigitYear,
  fullYear,
  ownYearAfter,
  yearAfter,
} from "./years";

/**
 * A month, with its year or without: "November 2003", "Dec-24", "Dec '24", "March, 2025", "Sept 24", and "March
 * 2024/25", the March of that financial year.
 */
export const monthAndYear: Reader = (sight, at) => {
  const named = monthAt(sight.tokens, at);
  if (named === undefined) return undefined;
  if (wordAt(sight.tokens, named.next) === "end") {
    const inner = yearAfter(sight.tokens, named.next + 1, sight.asAt);
    if (inner?.kind === "calendar") {
      const { when, next } = monthFound(named, inner.year, inner.next);
      return { when: mapStretch(when, endOf), next };
    }
  }
  const full = ownYearAfter(sight.tokens, named.next, sight.asAt);
  if (full !== undefined) {
    const year = full.kind === "double" && named.month < 4 ? full.year + 1 : full.year;
    return monthFound(named, year, full.next);
  }
  return shortYear(sight, named) ?? alone(named);
};

function monthFound(named: MonthFound, year: number, next: number): Found {
  return { when: dated("month", stretchOf(monthSpan(year, named.month)), named.notes), next };
}

function alone(named: MonthFound): Found {
  const { month, notes, next } = named;
  return {
    when: yearless("month", (y) => stretchOf(monthSpan(y, month)), "calendar", notes),
    next,
  };
}

/** The year in two digits. "Dec-24" and "Dec24" are sure; "August 10" may be a day, and then the later end counts. */
function shortYear(sight: Sight, named: MonthFound): Found | undefined {
  const { tokens } = sight;
  const mark = markAt(tokens, named.next);
  const joined = mark === "-" || mark === "/" || mark === ".";
  const place = joined ? named.next + 1 : named.next;
  const number = numberAt(tokens, place);
  if (number?.text.length !== 2 || belongsToNext(tokens, place)) return undefined;
  const after = markAt(tokens, place + 1);
  if (after !== "-" && !endsFigures(tokens, place + 1, after)) return undefined;
  const year = fullYear(number.value, sight.asAt);
  const month = monthFound(named, year, place + 1);
  const sure = isAttached(tokens, place) || number.value === 0 || number.value > 31;
  // "Mid March 26", "mid-March 26".
  const before = markAt(tokens, named.next - 2) === "-" ? named.next - 3 : named.next - 2;
  const isPart = PART_WORDS.has(wordAt(tokens, before) ?? "");
  if (sure || isPart || besideMonth(sight, named, place)) return month;
  const now = partsOf(sight.asAt).year;
  const [day, monthNumber] = [number.value, named.month];
  if (!isDay(now, monthNumber, day)) return month;
  const asMonth = monthSpan(year, monthNumber).latest;
  const asDay = dateOf(now, monthNumber, day);
  const doubts = [doubt("year-or-day", { figure: number.text })];
  if (asMonth >= asDay && year <= now + 25) {
    return { when: { ...month.when, notes: [...named.notes, ...doubts] }, next: place + 1 };
  }
  const when = yearless("day", dayInYear(monthNumber, day), "calendar", doubts);
  return { when, next: place + 1 };
}

/** Behind these a day would make no sense: "end Dec 24", "early Mar 25". */
const PART_WORDS: ReadonlySet<string> = new Set(["end", "early", "mid", "late", "of"]);
const JOINS: ReadonlySet<string> = new Set(["-", "/", "&", ",", "\n", ";", "to", "and", "until"]);

/** Whether another month and year stands before or after, as in "Mar 24 – Jun 24": then the figures are years. */
function besideMonth(sight: Sight, named: MonthFound, place: number): boolean {
  const { tokens } = sight;
  const own = named.next - 1;
  const first = markAt(tokens, own) === "." ? own - 1 : own;
  // "Apr-Jun 24": a day would not be written behind two months.
  const isSecond = JOINS.has(tokens[first - 1]?.text ?? "");
  if (isSecond && monthAt(tokens, first - 2) !== undefined) return true;
  if (JOINS.has(tokens[place + 1]?.text ?? "") && monthAt(tokens, place + 2) !== undefined) {
    return true;
  }
  const before = named.next - 2;
  return JOINS.has(tokens[before]?.text ?? "") && numberAt(tokens, before - 1) !== undefined;
}

/** The year first: "2016 November", "2016 November 7", "2024, March", "2026, 12 March". */
export const yearAndMonth: Reader = (sight, at) => {
  const { tokens } = sight;
  const year = fourDigitYear(tokens, at);
  if (year === undefined) return undefined;
  const mark = markAt(tokens, at + 1);
  const place = mark === "-" || mark === "/" || mark === "," ? at + 2 : at + 1;
  const named = monthAt(tokens, place);
  if (named === undefined && mark === ",") return yearThenDay(sight, year, place);
  if (named === undefined || numberAt(tokens, at - 1) !== undefined) return undefined;
  if (monthAt(tokens, at - 1) !== undefined) return undefined;
  if (yearAfter(tokens, named.next, sight.asAt) !== undefined) return undefined;
  const dayMark = markAt(tokens, named.next);
  const dayPlace = dayMark === "-" || dayMark === "/" ? named.next + 1 : named.next;
  const day = numberAt(tokens, dayPlace);
  if (day !== undefined && day.text.length <= 2 && !belongsToNext(tokens, dayPlace)) {
    const checked = checkedDay(year, named.month, day.value);
    if (checked === undefined) return undefined;
    const when = dated("day", dayStretch(checked.date), [...named.notes, ...checked.notes]);
    return { when, next: dayPlace + 1 };
  }
  return monthFound(named, year, named.next);
};

/** The "12 March" of "2026, 12 March", which has no other year behind it. */
function yearThenDay(sight: Sight, year: number, at: number): Found | undefined {
  const { tokens } = sight;
  const inner = numberAt(tokens, at) === undefined ? undefined : sight.inner(at);
  if (inner?.when.kind !== "yearless" || inner.when.unit !== "day") return undefined;
  if (yearAfter(tokens, inner.next, sight.asAt) !== undefined) return undefined;
  const { inYear, notes } = inner.when;
  return { when: dated("day", inYear(year), notes), next: inner.next };
}
