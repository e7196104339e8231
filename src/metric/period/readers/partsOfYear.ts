import {
  addMonths,
  calendarHalfSpan,
  calendarQuarterSpan,
  financialHalfSpan,
  financialQuarterSpan,
  financialYearOf,
  monthSpan,
  monthsSpan,
  partsOf,
  seasonSpan,
  type HalfNumber,
  type IsoDate,
  type QuarterNumber,
  type QuarterYear,
  type Season,
} from "../../../calendar";
import { YEAR_ASSUMED, type PeriodReader, type ReadPeriod } from "./reader";
import { followingYears, fullYear, isYear } from "./yearNumbers";
import type { PeriodSaying } from "../../../words";
import { remark } from "../remark";

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/^(?:1st|first) (?:quarter|qtr)/, "q1"],
  [/^(?:2nd|second) (?:quarter|qtr)/, "q2"],
  [/^(?:3rd|third) (?:quarter|qtr)/, "q3"],
  [/^(?:4th|fourth) (?:quarter|qtr)/, "q4"],
  [/^(?:first|1st) half(?: year)?|^half[- ]year(?:ly)? 1\b|^mid[- ]year/, "h1"],
  [/^(?:second|2nd) half(?: year)?|^half[- ]year(?:ly)? 2\b/, "h2"],
  [/^half[- ]year(?:ly)?(?! ?[12]\b)/, "h1"],
  [/^half ?([12])\b/, "h$1"],
];
const COUNT_WORDS = ["one", "two", "three", "four"];
const JOIN = "(?: of(?: the)?| in|,| -|-|/)? ?";
const YEAR = "(fy ?'?\\d.{0,10}|'?\\d.{0,10})";
const PART =
  "(?:(?:q|qtr|quarter|qrt) ?([1-4])|h ?([12])|(?:period|p|pd|month|m) ?(1[0-2]|0?[1-9]))";
const PART_FIRST = new RegExp(`^${PART}(?:${JOIN}${YEAR})?$`);
const PART_LAST = new RegExp(`^${YEAR}(?:,| -|:|-|/)? ?${PART}$`);

/** "Q1 2024/25", "2024/25 Q1", "H2 24/25", "Period 7 2020/21", "Q3" (the year from the as-at date). */
export const partOfYear: PeriodReader = (words, asAt, quarters) => {
  let plain = words
    .replace(/^(\d.*) (?:half[- ]year|mid[- ]year)$/, "$1 h1")
    .replace(
      /(?<=(?:quarter|qtr|half) )(one|two|three|four)\b/,
      (word) => `${COUNT_WORDS.indexOf(word) + 1}`,
    );
  for (const [pattern, short] of ORDINALS) plain = plain.replace(pattern, short);
  const first = PART_FIRST.exec(plain);
  const last = first ? null : PART_LAST.exec(plain);
  const [quarter, half, month, year] = first
    ? first.slice(1)
    : last
      ? [last[2], last[3], last[4], last[1]]
      : [];
  if (quarter !== undefined) {
    return inYear(year, asAt, quarterOf(Number(quarter)), quarters);
  }
  if (half !== undefined) return inYear(year, asAt, halfOf(half === "1" ? 1 : 2), quarters);
  // "M7" alone may be anything.
  if (month === undefined || year === undefined) return undefined;
  const financial = (start: number): ReadPeriod => monthOf(start, Number(month));
  return inYear(year, asAt, { financial, calendar: financial }, undefined);
};

/** A part of a year, as the year that starts in April counts it and as the one from January does. */
type PartOf = Readonly<Record<QuarterYear, (year: number) => ReadPeriod>>;

function quarterOf(quarter: number): PartOf {
  const number = quarter as QuarterNumber;
  return {
    financial: (start) => ({ ...financialQuarterSpan(start, number), grain: "quarter" }),
    calendar: (year) => ({ ...calendarQuarterSpan(year, number), grain: "quarter" }),
  };
}

function halfOf(half: HalfNumber): PartOf {
  return {
    financial: (start) => ({ ...financialHalfSpan(start, half), grain: "half-year" }),
    calendar: (year) => ({ ...calendarHalfSpan(year, half), grain: "half-year" }),
  };
}

function monthOf(start: number, number: number): ReadPeriod {
  const notes = [remark("month-of-financial-year", { number: String(number) })];
  const span = monthSpan(number > 9 ? start + 1 : start, ((number + 2) % 12) + 1);
  return { ...span, grain: "month", notes };
}

/** The part in the year that is written, or without one in the year that ran two months before the as-at date. */
function inYear(
  yearText: string | undefined,
  asAt: IsoDate | undefined,
  part: PartOf,
  quarters: QuarterYear | undefined,
): ReadPeriod | undefined {
  const spanOf = part[quarters ?? "financial"];
  const withNote = (period: ReadPeriod, note: PeriodSaying): ReadPeriod => ({
    ...period,
    notes: [...(period.notes ?? []), note],
  });
  if (yearText === undefined) {
    const running = asAt && addMonths(asAt, -2);
    if (running === undefined) return undefined;
    const year = quarters === "calendar" ? partsOf(running).year : financialYearOf(running);
    return withNote(spanOf(year), YEAR_ASSUMED);
  }
  const bare = yearText.replace(/^fy ?/, "").replace("'", "").trim();
  const following = followingYears(bare);
  if (following !== undefined) return part.financial(following);
  if (!/^(?:\d{2}|\d{4})$/.test(bare) || !isYear(fullYear(bare))) return undefined;
  const year = fullYear(bare);
  if (yearText.startsWith("fy")) return part.financial(year - 1);
  if (quarters !== undefined) return spanOf(year);
  const label = `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
  return withNote(spanOf(year), remark("financial-part", { financial: label, year: String(year) }));
}

const THIRDS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["early", [1, 4]],
  ["mid", [5, 8]],
  ["late", [9, 12]],
]);

/** "Mid-2016", "early 2024": a third of the year. */
export const third: PeriodReader = (words) => {
  const match = /^(early|mid|late)[- ]?(\d{4})$/.exec(words);
  const year = Number(match?.[2] ?? 0);
  const months = THIRDS.get(match?.[1] ?? "");
  if (!months || !isYear(year)) return undefined;
  const notes = [remark("third", { part: match?.[1] ?? "" })];
  return { ...monthsSpan(year, months[0], year, months[1]), grain: "other", notes };
};

/** "Spring 2024", as surveys are named. */
export const season: PeriodReader = (words) => {
  const match = /^(spring|summer|autumn|winter) (\d{4})$/.exec(words);
  const year = Number(match?.[2] ?? 0);
  return match && isYear(year)
    ? { ...seasonSpan(year, (match[1] ?? "spring") as Season), grain: "other" }
    : undefined;
};
