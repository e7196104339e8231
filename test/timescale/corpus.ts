import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate, type IsoDate } from "../../src/calendar";
import type { Timescale } from "../../src/timescale";

/** A phrase of the lists in `corpus/`, and what it means. */
export interface Entry {
  readonly phrase: string;
  readonly asAt: IsoDate;
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
  /** "AMBIGUOUS …" where the words allow more than the reading listed: either will do, or a doubt. */
  readonly remark: string;
}

/** The phrases of a list, by its file's name; "⏎" is a line break in the cell. */
export function entriesOf(name: string): readonly Entry[] {
  return readFileSync(join(__dirname, "corpus", name), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [phrase = "", asAt = "", kind = "", earliest = "", latest = "", remark = ""] =
        line.split("\t");
      const date = parseIsoDate(asAt);
      if (date === undefined) throw new Error(`no as-at date for "${phrase}"`);
      return { phrase: phrase.replaceAll("⏎", "\n"), asAt: date, kind, earliest, latest, remark };
    });
}

/** Deadline and range are one for these lists. */
export const alike = (kind: string): string => (kind === "range" ? "deadline" : kind);

/** The last day of a reading, "" for one without. */
export const latestOf = (reading: Timescale): string => ("latest" in reading ? reading.latest : "");

/** Whether kind and end are those of the list, and the beginning of what only begins. */
export function isRight(entry: Entry, reading: Timescale): boolean {
  return (
    alike(reading.kind) === alike(entry.kind) &&
    latestOf(reading) === entry.latest &&
    (reading.kind !== "onwards" || reading.earliest === entry.earliest)
  );
}

/** Whether nothing warns the officer that the reading may be another. */
export function isSure(reading: Timescale): boolean {
  const { kind, notes, laterReading, earlierReading } = reading;
  if (kind === "unknown" || laterReading !== undefined || earlierReading !== undefined) {
    return false;
  }
  return !notes.some((note) => note.kind === "doubt");
}
