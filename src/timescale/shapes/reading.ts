import type { IsoDate } from "../../calendar";
import { saidNotes } from "../phrase/said";
import type { Phrase } from "../phrase/phrase";
import type { Timed } from "../phrase/times";
import { mergeNotes } from "../notes";
import { edtfOf, type Stretch } from "../stretch";
import type {
  Complete,
  Deadline,
  Ongoing,
  Relative,
  TimeRange,
  Timescale,
  TimescaleNote,
  TimescaleReason,
} from "../types";

/** One form that a whole phrase may have; undefined where it has another. */
export type Shape = (phrase: Phrase) => Timescale | undefined;

interface Extra {
  readonly notes?: readonly TimescaleNote[];
  readonly laterReading?: IsoDate | undefined;
  readonly earlierReading?: IsoDate | undefined;
  readonly isApprox?: boolean;
  readonly isRange?: boolean;
}

/** A deadline or range from what was found, the officer's other words kept as notes. */
export function closed(phrase: Phrase, stretch: Stretch, extra: Extra = {}): Timescale {
  const { earliest, latest } = stretch;
  const isRange = extra.isRange === true;
  const reading: Writable<Deadline | TimeRange> = {
    kind: isRange ? "range" : "deadline",
    text: phrase.text,
    notes: allNotes(phrase, extra.notes),
    edtf: approximate(edtfOf(stretch), extra.isApprox === true),
    latest,
  };
  // A single day says no beginning: "31 March 2025" is when it is due.
  if (earliest !== undefined && (isRange || earliest !== latest)) reading.earliest = earliest;
  if (extra.laterReading !== undefined) reading.laterReading = extra.laterReading;
  if (extra.earlierReading !== undefined) reading.earlierReading = extra.earlierReading;
  return reading;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A time that begins and does not end. */
export function onwardsFrom(
  phrase: Phrase,
  earliest: IsoDate,
  edtfStart: string,
  notes: readonly TimescaleNote[] = [],
): Timescale {
  return {
    kind: "onwards",
    text: phrase.text,
    notes: allNotes(phrase, notes),
    edtf: `${edtfStart}/..`,
    earliest,
  };
}

/** A timescale without dates of its own. */
export function undatedOf(
  phrase: Phrase,
  kind: "ongoing" | "relative" | "complete",
  notes: readonly TimescaleNote[] = [],
): Ongoing | Relative | Complete {
  return { kind, text: phrase.text, notes };
}

/** What cannot be read, with a sentence that an officer understands. */
export function unknownOf(phrase: Pick<Phrase, "text">, reason: TimescaleReason): Timescale {
  return { kind: "unknown", text: phrase.text, notes: [], reason };
}

/** The notes of some times. */
export function notesOf(times: readonly Timed[]): TimescaleNote[] {
  return times.reduce<TimescaleNote[]>((all, time) => [...mergeNotes(all, time.notes)], []);
}

function allNotes(phrase: Phrase, notes: readonly TimescaleNote[] = []): TimescaleNote[] {
  const own = saidNotes(phrase);
  return notes.length === 0 ? own : [...mergeNotes(own, notes)];
}

/** EDTF marks "about" with a tilde behind a single date. */
function approximate(edtf: string, isApprox: boolean): string {
  return isApprox && !edtf.includes("/") && !/-2[1-4]$/.test(edtf) ? `${edtf}~` : edtf;
}
