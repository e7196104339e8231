import { timescaleSaid } from "../words";
import type { TimescaleNote } from "./types";

/** What a note says: the officer's own words, or the remark in words: "moved from March 2025". */
export function noteText(note: TimescaleNote): string {
  return note.kind === "said" ? note.words : timescaleSaid(note.remark);
}
