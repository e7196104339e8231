import { dateOf, dateOfSerial, type IsoDate } from "../calendar";
import { doubt, inferred } from "./notes";
import { readTimescale } from "./readTimescale";
import type { Timescale, TimescaleContext } from "./types";
import { longDate } from "../words";

/**
 * Reads a real Excel date, given its serial number and what the officer sees. Where the cell shows only the month or
 * the year of the date ("Mar-24"), that is what is meant, to its last day; otherwise the date itself counts.
 * `readTimescaleSerial(45352, "Mar-24", { asAt })` ends on 2024-03-31.
 */
export function readTimescaleSerial(
  serial: number,
  text: string,
  context: TimescaleContext,
): Timescale {
  const date = dateOfSerial(serial, context.dateSystem ?? "1900");
  const shown = readTimescale(text, context);
  if (date === undefined) return shown;
  if (isWider(shown, date)) {
    const note = inferred("shows-less", { date });
    return { ...shown, notes: [...shown.notes.filter(({ kind }) => kind !== "doubt"), note] };
  }
  return dayOf(date, text);
}

/**
 * Reads a number that no format shows as a date: a plain year (2025), a date in figures (20240331), a year of the plan
 * (2), or a serial number that lost its format (45382), which is doubted and never overdue.
 */
export function readTimescaleNumber(
  number: number,
  text: string,
  context: TimescaleContext,
): Timescale {
  const shown = readTimescale(text, context);
  if (shown.kind !== "unknown") return shown;
  const plain = readTimescale(String(number), context);
  if (plain.kind !== "unknown") return { ...plain, text };
  const date = dateOfSerial(number, context.dateSystem ?? "1900");
  if (date === undefined || date < FIRST_LIKELY || date > LAST_LIKELY) return shown;
  const note = doubt("excel-date", { number: String(Math.floor(number)), day: longDate(date) });
  // It may be no date at all, so it is never called overdue on this alone.
  return { ...dayOf(date, text), notes: [note], laterReading: LAST_LIKELY };
}

/** Serial numbers outside these are more likely something else. */
const FIRST_LIKELY = dateOf(1980, 1, 1);
const LAST_LIKELY = dateOf(2099, 12, 31);

function dayOf(date: IsoDate, text: string): Timescale {
  return { kind: "deadline", text, notes: [], edtf: date, latest: date };
}

function isWider(shown: Timescale, date: IsoDate): boolean {
  if (shown.kind !== "deadline" && shown.kind !== "range") return false;
  const { earliest, latest, laterReading, earlierReading } = shown;
  if (earliest === undefined || laterReading !== undefined || earlierReading !== undefined) {
    return false;
  }
  return earliest <= date && date <= latest && earliest < latest;
}
