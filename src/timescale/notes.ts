import type { TimescaleNote } from "./types";

/** The officer's own words, kept beside the time. */
export const said = (words: string): TimescaleNote => ({ kind: "said", words });
/** Something that is not written and was taken as understood. */
export const inferred = (words: string): TimescaleNote => ({ kind: "inferred", words });
/** Two readings are possible, or the date cannot be right as written. */
export const doubt = (words: string): TimescaleNote => ({ kind: "doubt", words });
/** The time was moved. */
export const slip = (words: string): TimescaleNote => ({ kind: "slip", words });

/** More remarks than this on one time help nobody. */
const MOST_NOTES = 8;

/** Two lists of notes as one, each remark once. */
export function mergeNotes(
  one: readonly TimescaleNote[],
  other: readonly TimescaleNote[],
): readonly TimescaleNote[] {
  const fresh = other.filter(({ words }) => !one.some((note) => note.words === words));
  return fresh.length === 0 ? one : [...one, ...fresh].slice(0, MOST_NOTES);
}
