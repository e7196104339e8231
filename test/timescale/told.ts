import { noteText, type TimescaleNote } from "../../src/timescale";
import { statusSaid, type StatusSaying } from "../../src/words";

/** Notes with what they say in the place of the facts that it is made from. */
export function told(notes: readonly TimescaleNote[]): { kind: string; words: string }[] {
  return notes.map((note) => ({ kind: note.kind, words: noteText(note) }));
}

/** Something unknown or unclear, with its reason in words. */
export function withReason<Reading extends { readonly kind: string }>(
  reading: Reading & { readonly reason?: StatusSaying },
): object {
  return reading.reason === undefined
    ? reading
    : { ...reading, reason: statusSaid(reading.reason) };
}
