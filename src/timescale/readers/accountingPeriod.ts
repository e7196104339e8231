import { addMonths, dateOf, monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { stretchOf } from "../stretch";
import { numberAt, wordAt } from "../tokens";
import { dated, type Reader } from "../when";
import { yearAfter } from "./years";

const LAST_PERIOD = 13;

/**
 * An accounting period of a financial year, "Period 7 2020/21": a calendar month or four weeks; the month ends later.
 * Any other time in the phrase counts before it.
 */
export const accountingPeriod: Reader = (sight, at) => {
  const { tokens, asAt } = sight;
  const name = wordAt(tokens, at);
  const number = numberAt(tokens, at + 1);
  if ((name !== "period" && name !== "p") || number === undefined) return undefined;
  if (number.value < 1 || number.value > LAST_PERIOD) return undefined;
  const year = yearAfter(tokens, at + 2, asAt);
  if (year?.kind !== "double") return undefined;
  const months = Math.min(number.value, 12) - 1;
  const month = partsOf(addMonths(dateOf(year.year, 4, 1), months));
  const notes = [
    doubt("A period may be a month or four weeks; the month, which ends later, is taken"),
  ];
  const when = dated("span", stretchOf(monthSpan(month.year, month.month)), notes);
  return { when: { ...when, weak: true }, next: year.next };
};
