import type { Cue } from "../words/cues";
import { said } from "../notes";
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
const HARD_MARKS: ReadonlySet<string> = new Set(["(", ")", "[", "]", ";", "\n"]);
/** A cell may hold an essay; the notes need its beginning only. */
const MOST_NOTES = 6;

/** The words beside the time, one note for each run of them: "first phase", "on phased basis". */
export function saidNotes({ text, tokens, pieces }: Phrase): TimescaleNote[] {
  const notes: TimescaleNote[] = [];
  let run: { from: number; to: number } | undefined;
  let lead: number | undefined;
  const close = (): void => {
    const [first, last] = [tokens[run?.from ?? -1], tokens[(run?.to ?? 0) - 1]];
    if (run !== undefined && first !== undefined && last !== undefined) {
      notes.push(said(text.slice(first.start, last.end)));
    }
    run = undefined;
    lead = undefined;
  };
  for (const piece of pieces) {
    if (notes.length >= MOST_NOTES) break;
    switch (roleOf(piece)) {
      case "kept":
        run = { from: run?.from ?? lead ?? piece.first, to: piece.next };
        break;
      case "passing":
        if (run === undefined && piece.kind === "cue") lead ??= piece.first;
        break;
      default:
        close();
    }
  }
  close();
  return notes;
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
