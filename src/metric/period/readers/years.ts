import {
  academicYearSpan,
  financialYearSpan,
  monthsSpan,
  schoolSessionSpan,
  yearSpan,
} from "../../../calendar";
import type { PeriodReader, ReadPeriod } from "./reader";
import { endYear, followingYears, fullYear, isYear } from "./yearNumbers";
import { remark } from "../remark";

const FINANCIAL = "(?:fy|f/y|financial year|fin year)";
const BEFORE = new RegExp(`^${FINANCIAL} ?|^year `);
const AFTER = new RegExp(` (?:${FINANCIAL}|year)$`);
const ENDING = new RegExp(`^(?:${FINANCIAL}|fye) ?'?(\\d{2}|\\d{4})$`);
/** What a heading says that may be two calendar years or the financial year. */
export const TWO_READINGS = remark("two-readings");
/** What "2010-12" says, standing alone. */
export const MONTH_OR_YEARS = remark("years-or-month");
const LONGEST_SPAN_YEARS = 30;

/** "2022-23", "22/23", "FY 2022/23", "2022 to 23", "2025/6", "FY23". */
export const financialYear: PeriodReader = (words) => {
  const bare = words.replace(BEFORE, "").replace(AFTER, "");
  // "2024 to 2025" in full is one only where it is called one.
  const years = bare.replace(
    bare === words ? /^(\d{4}) to (\d{2})$/ : /^(\d{4}) to (\d{4}|\d{2})$/,
    "$1-$2",
  );
  const start = followingYears(years);
  if (start !== undefined) return { ...financialYearSpan(start), grain: "financial-year" };
  return shortYear(years) ?? yearByItsEnd(words);
};

/** "2025-6": the second year by its last figure, or a month. */
function shortYear(words: string): ReadPeriod | undefined {
  const start = followingYears(words.replace(/^(\d{4}) ?- ?(\d)$/, "$1/$2"));
  if (start === undefined) return undefined;
  const notes = [remark("financial-year-or-month")];
  return { ...financialYearSpan(start), grain: "financial-year", notes };
}

/** "FY23": the year that ends in March 2023. */
function yearByItsEnd(words: string): ReadPeriod | undefined {
  const ending = ENDING.exec(words)?.[1];
  const end = fullYear(ending ?? "");
  if (ending === undefined || !isYear(end)) return undefined;
  return {
    ...financialYearSpan(end - 1),
    grain: "financial-year",
    notes: [remark("ends-in-march", { year: String(end) })],
  };
}

/** "School session 2022/23", "2022/23 academic year", "AY 22/23". */
export const schoolYear: PeriodReader = (words) => {
  const before =
    /^(school year|school session|session|academic year|academic session|ay|a\/y) ?(.*)$/.exec(
      words,
    );
  const after = before
    ? null
    : /^(.*) (school year|school session|session|academic year)$/.exec(words);
  const start = followingYears((before?.[2] ?? after?.[1] ?? "").trim());
  if (start === undefined) return undefined;
  const isAcademic = /^a/.test(before?.[1] ?? after?.[2] ?? "");
  const span = isAcademic ? academicYearSpan(start) : schoolSessionSpan(start);
  return { ...span, grain: "school-year" };
};

/** "2023", "Calendar year 2023". */
export const calendarYear: PeriodReader = (words) => {
  const match = /^(?:calendar year |cy ?|year )?(\d{4})$|^(\d{4}) \(?calendar year\)?$/.exec(words);
  const year = Number(match?.[1] ?? match?.[2] ?? 0);
  return isYear(year) ? { ...yearSpan(year), grain: "calendar-year" } : undefined;
};

/** "2020-22", "2019/20 to 2021/22": several years in one. */
export const severalYears: PeriodReader = (words) => {
  const range = /^(\d{2,4}[/-]\d{2,4}) ?(?:-|to) ?(\d{2,4}[/-]\d{2,4})$/.exec(words);
  const first = followingYears(range?.[1] ?? "");
  const last = followingYears(range?.[2] ?? "");
  if (first !== undefined && last !== undefined && last > first) {
    return { ...monthsSpan(first, 4, last + 1, 3), grain: "other" };
  }
  const years = /^(\d{4}) ?(?:-|\/|to) ?(\d{4}|\d{2})$/.exec(words);
  if (!years) return undefined;
  const start = Number(years[1]);
  const end = endYear(start, years[2] ?? "");
  if (!isYear(start) || !isYear(end) || end <= start + 1 || end - start > LONGEST_SPAN_YEARS) {
    return undefined;
  }
  const span = { ...monthsSpan(start, 1, end, 12), grain: "other" } as const;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(words)) return span;
  return { ...span, notes: [MONTH_OR_YEARS] };
};

/** "2024 to 2025", each year in full: two calendar years, or the financial year; the later end, as in timescales. */
export const yearToNext: PeriodReader = (words) => {
  const match = /^(\d{4}) to (\d{4})$/.exec(words);
  const start = Number(match?.[1] ?? 0);
  if (!match || !isYear(start) || Number(match[2]) !== start + 1) return undefined;
  return { ...monthsSpan(start, 1, start + 1, 12), grain: "other", notes: [TWO_READINGS] };
};
