import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  financialQuarterSpan,
  financialYearSpan,
  isDay,
  monthSpan,
  monthsSpan,
  partsOf,
  yearSpan,
  type IsoDate,
  type QuarterNumber,
  type Span,
} from "../../calendar";
import type { PeriodGrain } from "../types";
import { fullYear, MONTH, monthNumber } from "./monthWords";

/** What a reader of headings found. */
export interface ReadPeriod extends Span {
  readonly grain: PeriodGrain;
  readonly notes?: readonly string[];
}
/** Reads one form of heading, tidied and in lower case; undefined when it is not that form. */
export type PeriodReader = (words: string, asAt: IsoDate | undefined) => ReadPeriod | undefined;

const YEARS = String.raw`(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})`;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The start year of "2022-23", "2022/2023", "22/23"; undefined when the two do not follow on. */
export function followingYears(text: string): number | undefined {
  const match = new RegExp(`^${YEARS}$`).exec(text);
  if (!match) return undefined;
  const [, first = "", second = ""] = match;
  if (first.length === 2 && second.length === 4) return undefined;
  const start = fullYear(first);
  const end = second.length === 2 ? start - (start % 100) + Number(second) : Number(second);
  const isNext = end === start + 1 || (start % 100 === 99 && second === "00");
  return isNext && isYear(start) ? start : undefined;
}

const financialYear: PeriodReader = (words) => {
  const start = followingYears(
    words
      .replace(/^(?:fy|f\/y|financial year|fin year|year) ?/, "")
      .replace(/ (?:financial year|fy)$/, "")
      .replace(/^(\d{4}) to (\d{4})$/, "$1-$2"),
  );
  if (start !== undefined) return { ...financialYearSpan(start), grain: "financial-year" };
  const ending = /^(?:fy|f\/y|financial year) ?'?(\d{2}|\d{4})$/.exec(words)?.[1];
  if (ending === undefined || !isYear(fullYear(ending))) return undefined;
  const end = fullYear(ending);
  return {
    ...financialYearSpan(end - 1),
    grain: "financial-year",
    notes: [`Read as the financial year that ends in March ${end}.`],
  };
};

const schoolYear: PeriodReader = (words) => {
  const said =
    /^(?:school|academic|teaching) (?:year|session) ?(.*)$|^(?:session|ay|a\/y) ?(.*)$|^(.*) (?:school|academic) (?:year|session)$|^(.*) session$/.exec(
      words,
    );
  const years = said && (said[1] ?? said[2] ?? said[3] ?? said[4] ?? "");
  const start = years === null ? undefined : followingYears(years.trim());
  if (start === undefined) return undefined;
  return { earliest: dateOf(start, 8, 15), latest: dateOf(start + 1, 6, 30), grain: "school-year" };
};

const calendarYear: PeriodReader = (words) => {
  const year = /^(?:calendar year |cy ?|year )?(\d{4})$/.exec(words)?.[1];
  return year !== undefined && isYear(Number(year))
    ? { ...yearSpan(Number(year)), grain: "calendar-year" }
    : undefined;
};

/** "2020-22", "2019/20 to 2021/22": several years in one. */
const severalYears: PeriodReader = (words) => {
  const range = /^(.{4,9}?) ?(?:-|to) ?(.{4,9})$/.exec(words);
  const first = followingYears(range?.[1] ?? "");
  const last = followingYears(range?.[2] ?? "");
  if (first !== undefined && last !== undefined && last > first)
    return {
      earliest: financialYearSpan(first).earliest,
      latest: financialYearSpan(last).latest,
      grain: "other",
    };
  const years = /^(\d{4}) ?(?:-|\/|to) ?(\d{4}|\d{2})$/.exec(words);
  if (!years) return undefined;
  const start = Number(years[1]);
  const end = years[2]?.length === 2 ? start - (start % 100) + Number(years[2]) : Number(years[2]);
  if (!isYear(start) || !isYear(end) || end <= start || end - start > 30) return undefined;
  return { ...monthsSpan(start, 1, end, 12), grain: "other" };
};

/** The financial year that "2024/25", "24/25", "fy25" or a bare "2024" names; a bare year is doubtful. */
function yearOfPart(
  text: string,
): { readonly start: number; readonly isBare: boolean } | undefined {
  const bare = text.trim();
  const following = followingYears(bare.replace(/^fy ?/, ""));
  if (following !== undefined) return { start: following, isBare: false };
  const ending = /^fy ?(\d{2}|\d{4})$/.exec(bare)?.[1];
  if (ending !== undefined) return { start: fullYear(ending) - 1, isBare: false };
  const year = /^'?(\d{4}|\d{2})$/.exec(bare)?.[1];
  return year === undefined || !isYear(fullYear(year))
    ? undefined
    : { start: fullYear(year), isBare: true };
}

const bareNote = (year: number): readonly string[] => [
  `Read as a part of the financial year ${year}-${String((year + 1) % 100).padStart(2, "0")}; the calendar year ${year} may be meant.`,
];

/** Without a year: the financial year that was running two months before the as-at date. */
function assumedYear(asAt: IsoDate): number {
  const { year, month } = partsOf(addMonths(asAt, -2));
  return month >= 4 ? year : year - 1;
}

const QUARTER = "(?:q|qtr|quarter|qrt) ?([1-4])";
const quarter: PeriodReader = (words, asAt) => {
  const plain = words.replace(
    /^(1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)/,
    (_, ordinal: string) =>
      `q${"1234".charAt(["1st", "first", "2nd", "second", "3rd", "third", "4th", "fourth"].indexOf(ordinal) >> 1)}`,
  );
  const match =
    new RegExp(`^${QUARTER}(?: of|,| -)? ?(?:the )?(fy ?'?\\d.*|'?\\d.*)?$`).exec(plain) ??
    undefined;
  const turned = match
    ? undefined
    : new RegExp(`^(fy ?\\d.*?|\\d.*?)(?:,| -|:)? ?${QUARTER}$`).exec(plain);
  const number = Number(match?.[1] ?? turned?.[2]) as QuarterNumber;
  const yearText = match ? match[2] : turned?.[1];
  if (!match && !turned) return undefined;
  return partOfYear(yearText, asAt, (start) => ({
    ...financialQuarterSpan(start, number),
    grain: "quarter",
  }));
};

const half: PeriodReader = (words, asAt) => {
  const plain = words
    .replace(
      /^(?:first half|1st half)(?: year)?|^half[- ]year(?:ly)? 1\b|^mid[- ]year|^half[- ]year(?:ly)?(?! ?[12]\b)/,
      "h1",
    )
    .replace(/^(?:second half|2nd half)(?: year)?|^half[- ]year(?:ly)? 2\b/, "h2");
  const match = /^h ?([12])(?: of|,| -)? ?(fy ?'?\d.*|'?\d.*)?$/.exec(plain);
  const turned = match
    ? undefined
    : /^(\d.*?)(?:,| -)? ?h ?([12])$/.exec(plain.replace(/ (?:half[- ]year|mid[- ]year)$/, " h1"));
  if (!match && !turned) return undefined;
  const isFirst = (match?.[1] ?? turned?.[2]) === "1";
  return partOfYear(match ? match[2] : turned?.[1], asAt, (start) => ({
    ...(isFirst ? monthsSpan(start, 4, start, 9) : monthsSpan(start, 10, start + 1, 3)),
    grain: "half-year",
  }));
};

/** "Period 7 2020/21", "M7 24/25": the month of the financial year. */
const numberedMonth: PeriodReader = (words, asAt) => {
  const match = /^(?:period|p|month|m|pd) ?(\d{1,2})(?: of|,| -)? ?(\d.*)?$/.exec(words);
  const turned = match
    ? undefined
    : /^(\d.*?)(?:,| -)? ?(?:period|p|month|m) ?(\d{1,2})$/.exec(words);
  const number = Number(match?.[1] ?? turned?.[2] ?? 0);
  const yearText = match ? match[2] : turned?.[1];
  if (number < 1 || number > 12 || yearText === undefined) return undefined;
  const read = partOfYear(yearText, asAt, (start) => {
    const month = ((number + 2) % 12) + 1;
    return { ...monthSpan(number > 9 ? start + 1 : start, month), grain: "month" };
  });
  return (
    read && {
      ...read,
      notes: [...(read.notes ?? []), `Read as month ${number} of the financial year.`],
    }
  );
};

function partOfYear(
  yearText: string | undefined,
  asAt: IsoDate | undefined,
  spanOf: (start: number) => ReadPeriod,
): ReadPeriod | undefined {
  if (yearText === undefined || yearText.trim() === "") {
    if (asAt === undefined) return undefined;
    return { ...spanOf(assumedYear(asAt)), notes: ["The year was taken from the as-at date."] };
  }
  const year = yearOfPart(yearText);
  if (!year) return undefined;
  return year.isBare ? { ...spanOf(year.start), notes: bareNote(year.start) } : spanOf(year.start);
}

const month: PeriodReader = (words, asAt) => {
  const named = new RegExp(`^(${MONTH})[ ,/'-]*(\\d{4}|\\d{2})?$`).exec(words);
  const number = monthNumber(named?.[1] ?? "");
  if (named && named[2] !== undefined)
    return { ...monthSpan(fullYear(named[2]), number), grain: "month" };
  if (named && asAt !== undefined) {
    const { year, month: now } = partsOf(asAt);
    return {
      ...monthSpan(number > now ? year - 1 : year, number),
      grain: "month",
      notes: ["The year was taken from the as-at date."],
    };
  }
  const figures = /^(?:(\d{4})[-/](\d{2})|(\d{1,2})\/(\d{4}))$/.exec(words);
  const year = Number(figures?.[1] ?? figures?.[4] ?? 0);
  const monthFigure = Number(figures?.[2] ?? figures?.[3] ?? 0);
  return isYear(year) && monthFigure >= 1 && monthFigure <= 12
    ? { ...monthSpan(year, monthFigure), grain: "month" }
    : undefined;
};

const months: PeriodReader = (words) => {
  const match = new RegExp(
    `^(?:from )?(${MONTH})[ '-]*(\\d{4}|\\d{2})? ?(?:-|to|/|–) ?(${MONTH})[ '-]*(\\d{4}|\\d{2})$`,
  ).exec(words);
  if (!match) return undefined;
  const [, fromWord = "", fromYear, toWord = "", toYear = ""] = match;
  const [from, to] = [monthNumber(fromWord), monthNumber(toWord)];
  const end = fullYear(toYear);
  const start = fromYear === undefined ? (from > to ? end - 1 : end) : fullYear(fromYear);
  if (!isYear(start) || start * 12 + from > end * 12 + to) return undefined;
  const span = monthsSpan(start, from, end, to);
  return { ...span, grain: grainOfMonths(span) };
};

/** The grain of whole months: three that begin a quarter, six a half, twelve from April or January. */
function grainOfMonths(span: Span): PeriodGrain {
  const [from, to] = [partsOf(span.earliest), partsOf(span.latest)];
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (length === 1) return "month";
  if (length === 3 && from.month % 3 === 1) return "quarter";
  if (length === 6 && (from.month === 4 || from.month === 10)) return "half-year";
  if (length === 12 && from.month === 4) return "financial-year";
  if (length === 12 && from.month === 1) return "calendar-year";
  return "other";
}

/** A day as officers write it: "31/03/2024", "31 March 2024", "2024-03-31", "31-Mar-24". */
export function readDay(words: string): IsoDate | undefined {
  const bare = words.replace(
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? /,
    "",
  );
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(bare);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  const named = new RegExp(
    `^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${MONTH})[ ,-]{0,2}(\\d{4}|\\d{2})$`,
  ).exec(bare);
  const [year, monthOf, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : figures
      ? [fullYear(figures[3] ?? ""), Number(figures[2]), Number(figures[1])]
      : [fullYear(named?.[3] ?? ""), monthNumber(named?.[2] ?? ""), Number(named?.[1] ?? 0)];
  return isYear(year) && isDay(year, monthOf, day) ? dateOf(year, monthOf, day) : undefined;
}

const day: PeriodReader = (words) => {
  const at = /^(?:as at|at|as of|on|snapshot|position at|position as at|census) (.*)$/.exec(
    words,
  )?.[1];
  const date = readDay(at ?? words);
  if (date) return { earliest: date, latest: date, grain: "day" };
  return at === undefined ? undefined : month(at, undefined);
};

/** "Year to March 2024", "12 months ending 31 December 2023", "Quarter ended June 2024", "Week ending 5 May 2024". */
const ending: PeriodReader = (words) => {
  const match =
    /^(?:the )?(rolling )?(year|y\/e|ye|y\/end|12 months|twelve months|6 months|six months|3 months|three months|quarter|month|week|w\/e|w\/ending)(?: to| ending| ended| end)?(?: the)? (.*)$/.exec(
      words,
    );
  if (!match) return undefined;
  const unit = match[2] ?? "";
  const said = match[3] ?? "";
  const last = readDay(said) ?? month(said, undefined)?.latest;
  if (!last) return undefined;
  if (/^w/.test(unit)) return { earliest: addDays(last, -6), latest: last, grain: "other" };
  const length = /^(?:6|six)/.test(unit)
    ? 6
    : /^(?:3|three|q)/.test(unit)
      ? 3
      : unit === "month"
        ? 1
        : 12;
  const { year, month: endMonth, day: endDay } = partsOf(last);
  if (endDay !== daysInMonth(year, endMonth)) {
    const earliest = addDays(addMonths(last, -length), 1);
    return { earliest, latest: last, grain: "other" };
  }
  const from = partsOf(addMonths(dateOf(year, endMonth, 1), 1 - length));
  const span = monthsSpan(from.year, from.month, year, endMonth);
  return { ...span, grain: grainOfMonths(span) };
};

/** "Current", "Previous year": placed by the as-at date. */
const relative: PeriodReader = (words, asAt) => {
  if (asAt === undefined) return undefined;
  const at = (date: IsoDate, note: string): ReadPeriod => ({
    earliest: date,
    latest: date,
    grain: "other",
    notes: [note],
  });
  const said =
    /^(current|latest|this|now|previous|last|prior)(?: (year|fy|financial year|period|value|position|performance|figure|quarter|month))?$/.exec(
      words,
    );
  if (!said) return undefined;
  const isNow = /current|latest|this|now/.test(said[1] ?? "");
  const unit = said[2] ?? "";
  if (/this|last/.test(said[1] ?? "") && unit === "") return undefined;
  if (/year|fy/.test(unit)) {
    const { year, month: monthNow } = partsOf(asAt);
    const start = (monthNow >= 4 ? year : year - 1) - (isNow ? 0 : 1);
    return {
      ...financialYearSpan(start),
      grain: "financial-year",
      notes: ["The year was taken from the as-at date."],
    };
  }
  return isNow
    ? at(asAt, "Its date is not stated; the as-at date was taken.")
    : at(addDays(asAt, -1), "Its date is not stated; it was placed before the as-at date.");
};

/**
 * The readers in the order in which they are asked. Two years that follow on are a financial year before they are a
 * range of years; a month and year before a day.
 */
export const PERIOD_READERS: readonly PeriodReader[] = [
  financialYear,
  schoolYear,
  calendarYear,
  quarter,
  half,
  numberedMonth,
  month,
  months,
  ending,
  day,
  severalYears,
  relative,
];
