import { doubt, slip } from "../notes";
import type { Phrase } from "../phrase/phrase";
import type { Piece } from "../phrase/pieces";
import type { Timed } from "../phrase/times";
import type { Timescale } from "../types";
import { latestOf } from "./open";

/** A phrase whose times were moved: the times that count now, and the one they were moved from. */
interface Moved {
  readonly now: readonly Timed[];
  readonly from: Timed | undefined;
  readonly isDoubtful: boolean;
}

/**
 * Reads a phrase that says that its date was moved ("Revised to June 2025 (was March 2025)") by its present times, and
 * keeps the old one as a slip. Other phrases are read as they stand.
 */
export function readMoved(phrase: Phrase, read: (phrase: Phrase) => Timescale): Timescale {
  const moved = isMovedToNowhere(phrase)
    ? { now: [], from: latestOf(phrase.times), isDoubtful: false }
    : movedOf(phrase);
  if (moved === undefined) return withoutNewDate(phrase, read(phrase));
  const reading = read({ ...phrase, times: moved.now });
  const from = moved.from?.stretch.latest;
  const notes = [...reading.notes];
  if (from !== undefined && moved.from !== undefined) {
    notes.push(slip("moved-from", { before: wordsOf(phrase, moved.from) }));
  } else {
    notes.push(slip("moved-from-unknown"));
  }
  if (moved.isDoubtful) {
    notes.push(doubt("which-is-new"));
  }
  return { ...reading, notes, ...(from === undefined ? {} : { slippedFrom: from }) };
}

function wordsOf({ text, tokens, pieces }: Phrase, time: Timed): string {
  const first = tokens[pieces[time.firstPiece]?.first ?? 0];
  const last = tokens[(pieces[time.lastPiece]?.next ?? 1) - 1];
  return text.slice(first?.start ?? 0, last?.end ?? text.length);
}

function movedOf(phrase: Phrase): Moved | undefined {
  const { times } = phrase;
  if (!times.some((time) => time.slip !== undefined)) return sideBySide(times);
  const fresh = times.filter((time) => time.slip === "now" || time.slip === "forward");
  const old = times.filter((time) => time.slip === "was");
  const plain = times.filter((time) => time.slip === undefined);
  if (fresh.length > 0) return byFresh(fresh, old, plain);
  const isNotMoved = plain.length === 0 && !hasOtherWord(phrase);
  return isNotMoved ? undefined : { now: plain, from: latestOf(old), isDoubtful: false };
}

function byFresh(fresh: readonly Timed[], old: readonly Timed[], plain: readonly Timed[]): Moved {
  const last = fresh.at(-1);
  const now = last === undefined ? fresh : [last];
  const before = latestOf(old) ?? latestOf([...plain, ...fresh.slice(0, -1)]);
  const later = latestOf(plain);
  const isDoubtful =
    old.length === 0 &&
    last?.slip === "now" &&
    later !== undefined &&
    later.stretch.latest > last.stretch.latest;
  return isDoubtful
    ? { now: [later], from: last, isDoubtful }
    : { now, from: before, isDoubtful: false };
}

/** Whether the phrase says something of the present without a date: "TBC (was March 2025)". */
function hasOtherWord({ cues }: Phrase): boolean {
  return (["toBeConfirmed", "ongoing", "recurring", "complete", "onHold"] as const).some((cue) =>
    cues.has(cue),
  );
}

/** Two full dates with nothing between them: the first was replaced by the second. */
function sideBySide(times: readonly Timed[]): Moved | undefined {
  const [first, second] = times;
  if (times.length !== 2 || first === undefined || second === undefined) return undefined;
  const areDays = first.unit === "day" && second.unit === "day" && !first.isRange;
  if (!areDays || second.joint !== "bare" || first.stretch.latest >= second.stretch.latest) {
    return undefined;
  }
  return { now: [second], from: first, isDoubtful: false };
}

/** "March 2024, revised date TBC": the old date no longer counts, and there is no new one. */
function isMovedToNowhere({ pieces, times, cues }: Phrase): boolean {
  if (!cues.has("toBeConfirmed")) return false;
  if (times.length === 0 || times.some((time) => time.slip !== undefined)) return false;
  return pieces.some((piece, index) => {
    if (piece.kind !== "cue" || !["now", "movedTo"].includes(piece.cue)) return false;
    const next = pieces.slice(index + 1, index + 4).find((other) => !isPassing(other));
    return next?.kind === "cue" && next.cue === "toBeConfirmed";
  });
}

function isPassing(piece: Piece): boolean {
  return piece.kind === "mark" || (piece.kind === "cue" && piece.cue === "filler");
}

/** "March 2024 (deferred)": the date stands, with a doubt. */
function withoutNewDate(phrase: Phrase, reading: Timescale): Timescale {
  const isDated = reading.kind === "deadline" || reading.kind === "range";
  if (!isDated || !phrase.cues.has("movedTo")) return reading;
  const note = doubt("moved-to-unknown");
  return { ...reading, notes: [...reading.notes, note] };
}
