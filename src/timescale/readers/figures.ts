import { dateOf, daysInMonth, isDay, type IsoDate } from "../../calendar";
import { doubt } from "../notes";
import { dayStretch } from "../stretch";
import type { TimescaleNote } from "../types";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import { isYear } from "./years";

/** A day with what had to be doubted about it. */
export interface CheckedDay {
  readonly date: IsoDate;
  readonly notes: readonly TimescaleNote[];
}

/**
 * The day of a year, month and day that an officer wrote; a day past the month's end ("31 June") becomes its last day
 * with a doubt. Undefined where the month or the day is not one at all.
 */
export function checkedDay(year: number, month: number, day: number): CheckedDay | undefined {
  if (isDay(year, month, day)) return { date: dateOf(year, month, day), notes: [] };
  if (!Number.isInteger(month) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const last = dateOf(year, month, daysInMonth(year, month));
  return {
    date: last,
    notes: [doubt("no-such-day", { day: String(day) })],
  };
}

/** A day and a month without a year, as a time of any year. */
export function dayInYear(month: number, day: number) {
  return (year: number) => dayStretch(dateOf(year, month, Math.min(day, daysInMonth(year, month))));
}

/** Whether year, month and day can be a date of a plan. */
export function isPlanDay(year: number, month: number, day: number): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** The token after a time of day that follows a date: "T09:30:00Z", "at 5pm", ", 12.30 pm", "00:00". */
export function afterClock(tokens: readonly Token[], at: number): number {
  let place = markAt(tokens, at) === "," ? at + 1 : at;
  const word = wordAt(tokens, place);
  if (word === "at" || word === "t") place += 1;
  if (wordAt(tokens, place) === "noon" || wordAt(tokens, place) === "midnight") return place + 1;
  const hour = numberAt(tokens, place);
  if (hour === undefined || hour.text.length > 2) return at;
  const minutes = clockPart(tokens, place + 1, ":") ?? clockPart(tokens, place + 1, ".");
  const seconds = minutes === undefined ? undefined : clockPart(tokens, minutes, ":");
  const fraction = seconds === undefined ? undefined : clockPart(tokens, seconds, ".");
  const figuresEnd = fraction ?? seconds ?? minutes ?? place + 1;
  const half = wordAt(tokens, figuresEnd);
  if (half === "am" || half === "pm" || half === "z") return figuresEnd + 1;
  return minutes !== undefined && markAt(tokens, place + 1) === ":" ? figuresEnd : at;
}

function clockPart(tokens: readonly Token[], at: number, mark: string): number | undefined {
  const isPart =
    markAt(tokens, at) === mark &&
    isAttached(tokens, at) &&
    isAttached(tokens, at + 1) &&
    numberAt(tokens, at + 1) !== undefined;
  return isPart ? at + 2 : undefined;
}
