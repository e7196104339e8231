import { parseIsoDate, type IsoDate } from "../../src/calendar";
import type { Timescale } from "../../src/timescale";

/** A date for a test; a slip in the test itself is an error. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date`);
  return date;
}

/**
 * A reading in one line: "deadline 2004-03-01..2004-03-31", "deadline ..2004-03-31", "onwards 2003-04-01..", and the
 * kind alone where there are no dates.
 */
export function inOneLine(reading: Timescale): string {
  switch (reading.kind) {
    case "deadline":
    case "range":
      return `${reading.kind} ${reading.earliest ?? ""}..${reading.latest}`;
    case "onwards":
      return `onwards ${reading.earliest}..`;
    default:
      return reading.kind;
  }
}
