import { addDays, addMonths, dateOf, daysBetween, daysInMonth, partsOf } from "./date";
import { monthsSpan, type Span } from "./span";

export type Third = "early" | "mid" | "late";

const ORDER: Readonly<Record<Third, number>> = { early: 0, mid: 1, late: 2 };

/**
 * The early, middle or late third of a span. A month divides into days 1–10, 11–20 and 21 to its end; whole months
 * divide by months where three goes into them; anything else divides by days.
 * `thirdOf(yearSpan(2025), "mid")` is 2025-05-01 to 2025-08-31.
 */
export function thirdOf(span: Span, third: Third): Span {
  const index = ORDER[third];
  const months = wholeMonths(span);
  const from = partsOf(span.earliest);
  if (months === 1) {
    const days = [1, 11, 21, daysInMonth(from.year, from.month) + 1];
    return {
      earliest: dateOf(from.year, from.month, days[index] ?? 1),
      latest: dateOf(from.year, from.month, (days[index + 1] ?? 2) - 1),
    };
  }
  if (months !== undefined && months % 3 === 0) {
    const step = months / 3;
    const first = partsOf(addMonths(span.earliest, step * index));
    const last = partsOf(addMonths(span.earliest, step * (index + 1) - 1));
    return monthsSpan(first.year, first.month, last.year, last.month);
  }
  const length = daysBetween(span.earliest, span.latest) + 1;
  return {
    earliest: addDays(span.earliest, Math.floor((length * index) / 3)),
    latest: addDays(
      span.earliest,
      Math.max(Math.floor((length * index) / 3), Math.ceil((length * (index + 1)) / 3) - 1),
    ),
  };
}

function wholeMonths(span: Span): number | undefined {
  const [from, to] = [partsOf(span.earliest), partsOf(span.latest)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return undefined;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}
