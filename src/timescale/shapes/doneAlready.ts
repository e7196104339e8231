import type { Cue } from "../words/cues";
import { saysPartOnly } from "../words/completion";
import type { Phrase } from "../phrase/phrase";
import type { Piece } from "../phrase/pieces";
import { saidNotes } from "../phrase/said";
import type { Bound, Timed } from "../phrase/times";
import { doubt } from "../notes";
import { startOf } from "../stretch";
import { latestOf } from "./open";
import { notesOf, undatedOf, type Shape } from "./reading";
import type { TimescaleNote } from "../types";

/** Words beside which a word of completion is part of a plan. */
const PLAN_CUES: readonly Cue[] = [
  "notComplete",
  "recurring",
  "every",
  "ongoing",
  "starting",
  "toBeConfirmed",
  "review",
  "now",
  "movedTo",
  "planLife",
  "asNeeded",
  "within",
];
/** Bounds that no date of completion has: "completed by June 2016" is a deadline. */
const PLAN_BOUNDS: ReadonlySet<Bound> = new Set<Bound>([
  "by",
  "until",
  "before",
  "from",
  "starting",
  "after",
]);
/**
 * A word of completion beside a time that is past at the as-at date, which is news that it is done: "31/03/2024 –
 * Achieved", "Completed March 2024". What lies ahead is a deadline, and so is "completed by June 2016".
 */
export const doneAlready: Shape = (phrase) => {
  const { cues, times, context } = phrase;
  if (!cues.has("complete") || PLAN_CUES.some((cue) => cues.has(cue))) return undefined;
  const last = latestOf(times);
  if (last === undefined || times.some(({ bound }) => PLAN_BOUNDS.has(bound))) return undefined;
  if (startOf(last.stretch) > context.asAt && last.isYearSaid) return undefined;
  const beside = besideOf(phrase, last);
  if (beside === undefined) return undefined;
  const { latest } = last.stretch;
  const notes = notesOf([last]).filter(({ kind }) => kind !== "doubt");
  if (latest >= context.asAt || beside === "order") notes.push(doubt("done-or-to-be-done"));
  const said = saidNotes(phrase);
  const goesOn = cues.has("onwards");
  if (goesOn || said.some(saysPart)) notes.push(doubt("done-in-part-perhaps"));
  const reading = undatedOf(phrase, "complete", [...said, ...notes]);
  return latest < context.asAt ? { ...reading, doneOn: latest } : reading;
};

function saysPart(note: TimescaleNote): boolean {
  return note.kind === "said" && saysPartOnly(note.words);
}

/**
 * Whether a word of completion stands directly beside the time, marks and small words passed over. order: "Complete
 * March 2024" without a mark, which may be what is to be done.
 */
function besideOf({ pieces, tokens }: Phrase, time: Timed): "news" | "order" | undefined {
  const after = neighbour(pieces, time.lastPiece, 1);
  if (after !== undefined) return "news";
  const before = neighbour(pieces, time.firstPiece, -1);
  if (before === undefined) return undefined;
  const word = tokens[pieces[before]?.first ?? 0]?.text;
  const isParted = pieces.slice(before + 1, time.firstPiece).some(({ kind }) => kind === "mark");
  return word === "complete" && !isParted ? "order" : "news";
}

function neighbour(pieces: readonly Piece[], from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at];
    if (piece?.kind === "cue" && piece.cue === "complete") return at;
    if (piece?.kind === "mark" && piece.text !== ";" && piece.text !== "\n") continue;
    if (piece?.kind === "cue" && ["filler", "approx", "during"].includes(piece.cue)) continue;
    return undefined;
  }
  return undefined;
}
