import { isDateFormat } from "numfmt";
import type { CellModel, CellValue } from "../model";
import { movedDay, type DayUnit } from "./movedDay";
import { trend } from "./trend";
import { continuedWords } from "./words";

const UNITS: Readonly<Record<string, DayUnit>> = {
  FillDays: "days",
  FillWeekdays: "weekdays",
  FillMonths: "months",
  FillYears: "years",
};

/**
 * What follows on some cells, so many of it; `sign` is -1 before them. Undefined for what is only repeated: words that
 * count nothing, a single number that is not a date (unless a series is asked for), and cells of several kinds.
 */
export function continued(
  cells: readonly CellModel[],
  count: number,
  filling: string,
  sign: 1 | -1,
): (CellValue | undefined)[] {
  const steps = Array.from({ length: count }, (_, step) => step + 1);
  const isRepeated = ["FillCopy", "FillFormats", "FillValues"].includes(filling);
  if (isRepeated || cells.some(({ formula }) => formula !== "")) return [];
  const numbers = cells.flatMap(({ value }) => (value.type === "number" ? [value.value] : []));
  if (numbers.length === cells.length) {
    const areDates = cells.every(({ format }) => isDateFormat(format.numberFormat));
    const next = nextNumber(numbers, filling, areDates, sign);
    return next === undefined ? [] : steps.map((step) => ({ type: "number", value: next(step) }));
  }
  const words = cells.flatMap(({ value }) => (value.type === "string" ? [value.value] : []));
  if (words.length !== cells.length) return [];
  const texts = continuedWords(words, count, sign);
  return texts?.map((value) => ({ type: "string", value })) ?? [];
}

function nextNumber(
  numbers: readonly number[],
  filling: string,
  areDates: boolean,
  sign: 1 | -1,
): ((step: number) => number) | undefined {
  const last = numbers.at(-1) ?? 0;
  const unit = UNITS[filling];
  if (unit !== undefined && areDates) return (step) => movedDay(last, step * sign, unit);
  if (numbers.length > 1) return trend(numbers, filling === "GrowthTrend" ? "growth" : "linear");
  if (filling === "GrowthTrend") return () => last;
  const counts = areDates || filling !== "FillDefault";
  return counts ? (step) => last + step * sign : undefined;
}
