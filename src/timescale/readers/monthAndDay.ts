import { ORDINAL_ENDINGS } from "../words/numbers";
import { dayStretch, joinStretches } from "../stretch";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, yearless, type Reader } from "../when";
import { afterClock, checkedDay, dayInYear } from "./figures";
import { monthAt } from "./monthName";
import { belongsToNext, fourDigitYear } from "./years";

/**
 * A month and then a day: "March 31, 2024", "Sep 03 2014", "May 24th", "July 13-15, 2013". A bare "Mar 24" is left to
 * the reader of months and years.
 */
export const monthAndDay: Reader = (sight, at) => {
  const { tokens } = sight;
  const named = monthAt(tokens, at);
  if (named === undefined) return undefined;
  const place = wordAt(tokens, named.next) === "the" ? named.next + 1 : named.next;
  const first = dayAt(tokens, place);
  if (first === undefined) return undefined;
  const second = rangeEnd(tokens, first);
  const days = second ?? first;
  const isJoined = markAt(tokens, days.next) === "," || wordAt(tokens, days.next) === "of";
  const comma = isJoined ? days.next + 1 : days.next;
  const year = fourDigitYear(tokens, comma);
  const sure =
    first.hasEnding || first.oneDigit || second !== undefined || isBesideDay(tokens, first.next);
  if (year === undefined) {
    if (!sure || (first.oneDigit && belongsToNext(tokens, place))) return undefined;
    const [from, to] = [dayInYear(named.month, first.day), dayInYear(named.month, days.day)];
    const inYear = (y: number) => (second === undefined ? to(y) : joinStretches(from(y), to(y)));
    return {
      when: yearless(second === undefined ? "day" : "span", inYear, "calendar", named.notes),
      next: days.next,
    };
  }
  const start = checkedDay(year, named.month, first.day);
  const end = checkedDay(year, named.month, days.day);
  if (start === undefined || end === undefined) return undefined;
  const stretch =
    second === undefined
      ? dayStretch(end.date)
      : joinStretches(dayStretch(start.date), dayStretch(end.date));
  const when = dated(second === undefined ? "day" : "span", stretch, [
    ...named.notes,
    ...end.notes,
  ]);
  return { when, next: afterClock(tokens, comma + 1) };
};

/** "Nov 18 – Dec 19, 2026": what stands behind the join is a month, a day and the year of both. */
function isBesideDay(tokens: readonly Token[], at: number): boolean {
  const join = markAt(tokens, at) ?? wordAt(tokens, at) ?? "";
  const other = ["-", "to", "until", "and"].includes(join) ? monthAt(tokens, at + 1) : undefined;
  const day = other === undefined ? undefined : dayAt(tokens, other.next);
  if (day === undefined) return false;
  const comma = markAt(tokens, day.next) === "," ? day.next + 1 : day.next;
  return fourDigitYear(tokens, comma) !== undefined;
}

interface Day {
  readonly day: number;
  readonly hasEnding: boolean;
  readonly oneDigit: boolean;
  readonly next: number;
}

function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined || number.text.length > 2) return undefined;
  if (number.value < 1 || number.value > 31) return undefined;
  const hasEnding = isAttached(tokens, at + 1) && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
  const next = at + (hasEnding ? 2 : 1);
  // "May 24th June": the day belongs to the month behind it.
  const ownMonth = wordAt(tokens, next) === "of" ? next + 1 : next;
  if (monthAt(tokens, ownMonth) !== undefined) return undefined;
  return { day: number.value, hasEnding, oneDigit: number.text.length === 1, next };
}

/** The second day of "13-15"; not the "-15" of "Mar 24-25", which may be years. */
function rangeEnd(tokens: readonly Token[], first: Day): Day | undefined {
  const at = first.next;
  const mark = markAt(tokens, at);
  if (mark !== "-" && !["to", "and"].includes(wordAt(tokens, at) ?? "")) return undefined;
  const day = dayAt(tokens, at + 1);
  if (day === undefined || belongsToNext(tokens, at + 1)) return undefined;
  const isDated = markAt(tokens, day.next) === "," && fourDigitYear(tokens, day.next + 1);
  const isShort = !first.hasEnding && !first.oneDigit;
  const mayBeYears = isShort && day.day === first.day + 1 && !isDated;
  return mayBeYears || day.day <= first.day ? undefined : day;
}
