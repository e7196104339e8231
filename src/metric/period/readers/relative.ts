import {
  addDays,
  addMonths,
  financialYearOf,
  financialYearSpan,
  monthsSpan,
  partsOf,
  type IsoDate,
} from "../../../calendar";
import { YEAR_ASSUMED, type PeriodReader } from "./reader";
import type { PeriodSaying } from "../../../words";
import { remark } from "../remark";

const SAID =
  /^(current|latest|this|previous|last|prior|in)(?: (year|fy|financial year|month|quarter|period|value|position|performance|figure|result|outturn|actual))?$/;
const YEAR_BEFORE =
  /^(?:same|this) (month|quarter|period|time)(?: in| of)?(?: the)? (?:last|previous|prior) (?:financial )?year$/;
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

/** "Current", "Previous year", "Same quarter last year": placed by the as-at date, which the notes say. */
export const relative: PeriodReader = (words, asAt) => {
  if (asAt === undefined) return undefined;
  const [, same] = YEAR_BEFORE.exec(words) ?? [];
  if (same !== undefined) {
    return periodOf(same, addMonths(asAt, -12), remark("date-before-assumed"));
  }
  const [said, which = "", unit = ""] = SAID.exec(words) ?? [];
  const isNow = !/previous|last|prior/.test(which);
  // "This" and "Last" alone are too little to go by, and "in" says something only of a month or a quarter.
  const isShort = which === "in" ? !(unit in MONTHS) : /this|last/.test(which) && unit === "";
  if (said === undefined || isShort) return undefined;
  if (/year|fy/.test(unit)) {
    const span = financialYearSpan(financialYearOf(asAt) - (isNow ? 0 : 1));
    return { ...span, grain: "financial-year", notes: [YEAR_ASSUMED] };
  }
  const note = isNow ? remark("date-assumed") : remark("date-before-assumed");
  if (unit in MONTHS) {
    return periodOf(unit, isNow ? asAt : addMonths(asAt, -(MONTHS[unit] ?? 0)), note);
  }
  const date = isNow ? asAt : addDays(asAt, -1);
  return { earliest: date, latest: date, grain: "other", notes: [note] };
};

/** The month or the quarter of a day, or the day itself. */
function periodOf(unit: string, day: IsoDate, note: PeriodSaying): ReturnType<PeriodReader> {
  const { year, month } = partsOf(day);
  const notes = [note];
  const length = MONTHS[unit];
  if (length === undefined) return { earliest: day, latest: day, grain: "other", notes };
  const last = Math.ceil(month / length) * length;
  return {
    ...monthsSpan(year, last - length + 1, year, last),
    grain: length === 1 ? "month" : "quarter",
    notes,
  };
}
