import { addMonths, dateOf, monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { stretchOf } from "../stretch";
import { numberAt, wordAt } from "../tokens";
import { dated, type Reader } from "../when";
import { yearAfter } from "./years";

const LAST_PERIOD = 13;
const LAST_MONTH = 12;
const MONTH_NAMES: ReadonlySet<string> = new Set(["month", "mth", "m"]);

/**
 * An accounting period of a financial year, "Period 7 2020/21": a calendar month or four weeks; the month ends later.
 * "Month 6 2025/26" is its sixth month, September.
 * Any other time in the phrase counts before it.
 */
export const accountingPeriod: Reader = (sight, at) => {
  const { tokens, asAt } = sight;
  const name = wordAt(tokens, at);
  const number = numberAt(tokens, at + 1);
  const isMonth = MONTH_NAMES.has(name ?? "");
  if ((!isMonth && name !== "period" && name !== "p") || number === undefined) return undefined;
  if (number.value < 1 || number.value > (isMonth ? LAST_MONTH : LAST_PERIOD)) return undefined;
  const year = yearAfter(tokens, at + 2, asAt);
  if (year?.kind !== "double") return undefined;
  const months = Math.min(number.value, LAST_MONTH) - 1;
  const month = partsOf(addMonths(dateOf(year.year, 4, 1), months));
  if (isMonth) {
    return { when: dated("month", stretchOf(monthSpan(month.year, month.month))), next: year.next };
  }
  const notes = [doubt("period-or-four-weeks")];
  const when = dated("span", stretchOf(monthSpan(month.year, month.month)), notes);
  return { when: { ...when, weak: true }, next: year.next };
};
