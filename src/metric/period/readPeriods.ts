import { addDays, addMonths, type IsoDate, type QuarterYear } from "../../calendar";
import type { Period } from "../types";
import { readPeriod } from "./readPeriod";
import { YEAR_ASSUMED } from "./readers/reader";
import { MONTH_OR_YEARS, TWO_READINGS } from "./readers/years";
import type { PeriodSaying } from "../../words";

const ISO_MONTH = /^\s*(\d{4})-(0[1-9]|1[0-2])\s*$/;

/**
 * Reads the headings of one row of periods, where what one of them means says what its neighbours mean: "2010-12" is
 * December beside "2010-09" and three years beside "2009-11"; "2022 to 2023" beside "2023 to 2024" is the financial
 * year, since no year is reported twice; "Nov", "Dec", "Jan" without a year follow one another. `lastTold` is the
 * index of the last heading under which a value stands: it lies before the as-at date, what follows it after. Undefined
 * where a heading names no period, as `readPeriod` has it.
 */
export function readPeriods(
  headings: readonly string[],
  asAt: IsoDate | undefined,
  lastTold = headings.length - 1,
  quarters?: QuarterYear,
): (Period | undefined)[] {
  const read = headings.map((heading) => readPeriod(heading, asAt, quarters));
  const isMonthly = headings.some(
    (heading, index) => ISO_MONTH.test(heading) && read[index]?.grain === "month",
  );
  const years = read.filter((period) => hasNote(period, MONTH_OR_YEARS));
  const isRolling = new Set(years.map((period) => period?.earliest)).size > 1;
  const doubled = read.filter((period) => hasNote(period, TWO_READINGS));
  const isFinancial = new Set(doubled.map((period) => period?.earliest)).size > 1;
  const alike = headings.map((heading, index) => {
    const period = read[index];
    if (isMonthly && ISO_MONTH.test(heading)) {
      return readAs(heading, heading.replace(ISO_MONTH, "$2/$1"), asAt);
    }
    if (isFinancial && hasNote(period, TWO_READINGS)) {
      return readAs(heading, heading.replace(/(\d{4})\s+to\s+(\d{4})/i, "$1-$2"), asAt);
    }
    if (isRolling && period) {
      return { ...period, notes: period.notes.filter(({ code }) => code !== MONTH_OR_YEARS.code) };
    }
    return period;
  });
  return inOrder(alike, lastTold, asAt);
}

function hasNote(period: Period | undefined, { code }: PeriodSaying): boolean {
  return period?.notes.some((note) => note.code === code) === true;
}

/** The period of the words, under the heading as it was written. */
function readAs(heading: string, words: string, asAt: IsoDate | undefined): Period | undefined {
  const period = readPeriod(words, asAt);
  return period && { ...period, label: heading.trim().replace(/\s+/g, " ") };
}

/** Periods without a year follow one another: from the last one told backwards, and from it forwards. */
function inOrder(
  periods: readonly (Period | undefined)[],
  lastTold: number,
  asAt: IsoDate | undefined,
): (Period | undefined)[] {
  const result = [...periods];
  const loose = periods.flatMap((period, index) => (isLoose(period) ? [index] : []));
  if (new Set(loose.map((index) => periods[index]?.grain)).size > 1) return result;
  const isFalling = loose.every((index, at) => {
    const before = periods[loose[at - 1] ?? -1];
    const here = periods[index];
    return !before || !here || isMonthBefore(here, before);
  });
  // Newest first: each reads by itself as the latest of its name.
  if (isFalling && loose.length > 2) return result;
  const anchorAt = loose.filter((index) => index <= lastTold).length - 1;
  const anchorIndex = loose[Math.max(anchorAt, 0)];
  const anchor = periods[anchorIndex ?? -1];
  // What has not begun cannot have been told.
  if (
    anchor &&
    anchorIndex !== undefined &&
    asAt !== undefined &&
    anchor.earliest > asAt &&
    anchorAt >= 0
  ) {
    result[anchorIndex] = byMonths(anchor, -12);
  }
  for (let at = anchorAt - 1; at >= 0; at -= 1) shift(result, loose[at], loose[at + 1], -12);
  for (let at = Math.max(anchorAt, 0) + 1; at < loose.length; at += 1) {
    shift(result, loose[at], loose[at - 1], 12);
  }
  return result;
}

function isLoose(period: Period | undefined): boolean {
  return (
    period !== undefined &&
    /^(?:month|quarter|half-year)$/.test(period.grain) &&
    hasNote(period, YEAR_ASSUMED)
  );
}

/** Moves a period by a year until it lies on the right side of its neighbour, and no further than needed. */
function shift(
  periods: (Period | undefined)[],
  index: number | undefined,
  neighbourIndex: number | undefined,
  months: 12 | -12,
): void {
  const period = periods[index ?? -1];
  const neighbour = periods[neighbourIndex ?? -1];
  if (!period || !neighbour || index === undefined) return;
  const year = yearsBetween(period, neighbour);
  let moved = byMonths(period, year * 12);
  const isRight = (each: Period): boolean =>
    months < 0 ? each.earliest < neighbour.earliest : each.earliest > neighbour.earliest;
  if (!isRight(moved)) moved = byMonths(moved, months);
  else if (isRight(byMonths(moved, -months))) moved = byMonths(moved, -months);
  periods[index] = moved;
}

function yearsBetween(period: Period, neighbour: Period): number {
  return Number(neighbour.earliest.slice(0, 4)) - Number(period.earliest.slice(0, 4));
}

function byMonths(period: Period, months: number): Period {
  if (months === 0) return period;
  const latest = addDays(addMonths(addDays(period.latest, 1), months), -1);
  return { ...period, earliest: addMonths(period.earliest, months), latest };
}

function isMonthBefore(first: Period, second: Period): boolean {
  return first.earliest.slice(5) < second.earliest.slice(5);
}
