import type { Cue } from "../words/cues";
import { said } from "../notes";
import type { Token } from "../tokens";
import type { TimescaleNote } from "../types";
import type { Phrase } from "./phrase";
import type { Piece } from "./pieces";

/** Cues that are no part of the time when it has one: kept as the officer's words. */
const KEPT_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "complete",
  "notComplete",
  "review",
  "inProgress",
  "ongoing",
  "recurring",
  "annual",
  "every",
  "planLife",
  "toBeConfirmed",
  "notApplicable",
  "onHold",
  "notDue",
  "soon",
  "term",
  "event",
  "approx",
]);
/** Cues that belong to the words behind them: "on phased basis", "for next update". */
const LEADING_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "filler",
  "for",
  "within",
  "after",
  "following",
]);
const HARD_MARKS: ReadonlySet<string> = new Set(["(", ")", "[", "]", ";", "\n"]);
/** A cell may hold an essay; the notes need its beginning only. */
const MOST_NOTES = 6;

/** The words beside the time, one note for each run of them: "first phase", "on phased basis". */
export function saidNotes({ text, tokens, pieces }: Phrase): TimescaleNote[] {
  const notes: TimescaleNote[] = [];
  // The first token of the run and the one behind its last; what leads it ("on", "for") belongs to it.
  let from = NONE;
  let to = NONE;
  let lead = NONE;
  for (const piece of pieces) {
    const role = roleOf(piece);
    if (role === "kept") {
      if (from === NONE) from = lead === NONE ? piece.first : lead;
      to = piece.next;
    } else if (role === "break") {
      if (from !== NONE) addRun(notes, text, tokens[from], tokens[to - 1]);
      if (notes.length >= MOST_NOTES) return notes;
      from = to = lead = NONE;
    } else if (from === NONE) {
      const leads = piece.kind === "cue" && LEADING_CUES.has(piece.cue);
      if (!leads) lead = NONE;
      else if (lead === NONE) lead = piece.first;
    }
  }
  if (from !== NONE) addRun(notes, text, tokens[from], tokens[to - 1]);
  return notes;
}

const NONE = -1;

function addRun(
  notes: TimescaleNote[],
  text: string,
  first: Token | undefined,
  last: Token | undefined,
): void {
  if (first !== undefined && last !== undefined) {
    notes.push(said(text.slice(first.start, last.end)));
  }
}

function roleOf(piece: Piece): "kept" | "passing" | "break" {
  switch (piece.kind) {
    case "word":
      return "kept";
    case "duration":
      return "passing";
    case "mark":
      return HARD_MARKS.has(piece.text) ? "break" : "passing";
    case "cue":
      if (KEPT_CUES.has(piece.cue)) return "kept";
      return "passing";
    case "time":
      return "break";
  }
}
