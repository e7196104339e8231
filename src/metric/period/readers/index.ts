import { day, days, ending } from "./days";
import { month, months } from "./months";
import { partOfYear, season, third } from "./partsOfYear";
import type { PeriodReader } from "./reader";
import { relative } from "./relative";
import { calendarYear, financialYear, schoolYear, severalYears, yearToNext } from "./years";

/**
 * The readers in the order in which they are asked. Two years that follow on are a financial year before they are a
 * range of years; everything else stands by itself.
 */
export const PERIOD_READERS: readonly PeriodReader[] = [
  financialYear,
  schoolYear,
  calendarYear,
  partOfYear,
  season,
  third,
  month,
  months,
  ending,
  day,
  days,
  severalYears,
  yearToNext,
  relative,
];
