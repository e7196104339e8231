import { sayingsOf, type FactsFor, type TIMESCALE_WORDS } from "../words";
import type { TimescaleNote, TimescaleReason } from "./types";

type Table = typeof TIMESCALE_WORDS;
type Code = keyof Table;

const remark = sayingsOf<Table>();

/** The officer's own words, kept beside the time. */
export const said = (words: string): TimescaleNote => ({ kind: "said", words });
/** Something that is not written and was taken as understood: `inferred("year-from-as-at")`. */
export const inferred = <C extends Code>(code: C, ...facts: FactsFor<Table[C]>) =>
  ({ kind: "inferred", remark: remark(code, ...facts) }) as const satisfies TimescaleNote;
/** Two readings are possible, or the date cannot be right as written. */
export const doubt = <C extends Code>(code: C, ...facts: FactsFor<Table[C]>) =>
  ({ kind: "doubt", remark: remark(code, ...facts) }) as const satisfies TimescaleNote;
/** The time was moved. */
export const slip = <C extends Code>(code: C, ...facts: FactsFor<Table[C]>) =>
  ({ kind: "slip", remark: remark(code, ...facts) }) as const satisfies TimescaleNote;
/** Why no time can be told: `reason("to-be-confirmed")`. */
export const reason: <C extends Code>(code: C, ...facts: FactsFor<Table[C]>) => TimescaleReason =
  remark;

/** More remarks than this on one time help nobody. */
const MOST_NOTES = 8;

/** Two lists of notes as one, each remark once. */
export function mergeNotes(
  one: readonly TimescaleNote[],
  other: readonly TimescaleNote[],
): readonly TimescaleNote[] {
  if (other.length === 0) return one;
  const known = new Set(one.map(keyOf));
  const fresh = other.filter((note) => !known.has(keyOf(note)));
  return fresh.length === 0 ? one : [...one, ...fresh].slice(0, MOST_NOTES);
}

function keyOf(note: TimescaleNote): string {
  if (note.kind === "said") return `said ${note.words}`;
  const { code, facts } = note.remark;
  return [code, ...Object.values(facts)].join(" ");
}
