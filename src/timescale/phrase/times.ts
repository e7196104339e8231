import { addMonths, type IsoDate } from "../../calendar";
import type { Cue } from "../words/cues";
import { joinStretches, startOf, type Stretch } from "../stretch";
import type { TimescaleContext, TimescaleNote } from "../types";
import type { WhenUnit } from "../when";
import { doubt, mergeNotes } from "../notes";
import type { CuePiece, Piece, TimePiece } from "./pieces";
import { resolveYears, type Resolved } from "./resolveYears";

/** The word before a time that says how it bounds the work. */
export type Bound =
  | "by"
  | "until"
  | "before"
  | "from"
  | "asOf"
  | "starting"
  | "after"
  | "during"
  | "between"
  | undefined;

/** Whether a time is one that the step was moved from or to. */
export type Slip = "was" | "now" | "forward" | undefined;

/** A time of the phrase, or two that make a range, with what the words around say of it. */
export interface Timed {
  readonly stretch: Stretch;
  readonly unit: WhenUnit;
  readonly bound: Bound;
  readonly slip: Slip;
  readonly isRange: boolean;
  readonly isApprox: boolean;
  readonly isYearSaid: boolean;
  readonly isWeak: boolean;
  /** A remark in brackets on a review; not the time itself. */
  readonly isReview: boolean;
  /** Stands directly behind the time before: "/", "and", a comma, or nothing at all. */
  readonly joint: "list" | "bare" | undefined;
  readonly notes: readonly TimescaleNote[];
  readonly laterReading: IsoDate | undefined;
  readonly earlierReading: IsoDate | undefined;
  readonly firstPiece: number;
  readonly lastPiece: number;
}

/** A time piece with the words around it, before years are settled. */
export interface Marked {
  readonly piece: TimePiece;
  readonly index: number;
  readonly bound: Bound;
  readonly slip: Slip;
  readonly isApprox: boolean;
  readonly isReview: boolean;
  /** How it hangs on the time before it. */
  readonly joint: "range" | "list" | "bare" | undefined;
}

const BOUNDS: ReadonlyMap<Cue, Bound> = new Map<Cue, Bound>([
  ["by", "by"],
  ["to", "until"],
  ["until", "until"],
  ["before", "before"],
  ["from", "from"],
  ["asOf", "asOf"],
  ["starting", "starting"],
  ["after", "after"],
  ["following", "after"],
  ["between", "between"],
  ["during", "during"],
]);
const SLIPS: ReadonlyMap<Cue, Slip> = new Map<Cue, Slip>([
  ["was", "was"],
  ["movedFrom", "was"],
  ["now", "now"],
  ["movedTo", "now"],
  ["broughtForward", "forward"],
]);
/** Marks between a word and its time that part nothing. */
const SOFT_MARKS: ReadonlySet<string> = new Set([":", "=", "-", "~", "'", '"', "(", "[", ",", "."]);

/** Marks that end what a word at a distance says. */
const HARD_MARKS: ReadonlySet<string> = new Set([";", "\n", "."]);
/** Cues that reach over other words: "beginning work at the end of June". */
const DISTANT_CUES: ReadonlySet<Cue> = new Set<Cue>(["starting", "after", "following"]);

/** The times of a phrase in their order, ranges joined, years settled. */
export function timesOf(pieces: readonly Piece[], context: TimescaleContext): Timed[] {
  if (!pieces.some((piece) => piece.kind === "time")) return [];
  const marked = mark(pieces);
  return join(resolveYears(marked, context));
}

function mark(pieces: readonly Piece[]): Marked[] {
  const found: Marked[] = [];
  let bound: Bound;
  let distant: Bound;
  let slip: Slip;
  let isApprox = false;
  let reviewInBracket = false;
  let inBracket = false;
  let index = -1;
  for (const piece of pieces) {
    index += 1;
    switch (piece.kind) {
      case "time": {
        const before = found.at(-1);
        const joint = before === undefined ? undefined : jointOf(pieces, before, index);
        const movesOn = before?.slip === "was" && joint === "range" && slip === undefined;
        found.push({
          piece,
          index,
          bound: movesOn ? undefined : (bound ?? distant),
          slip: movesOn ? "now" : slip,
          isApprox,
          isReview: reviewInBracket,
          joint: joint === "range" && (movesOn || slip !== undefined) ? undefined : joint,
        });
        bound = distant = slip = undefined;
        isApprox = false;
        break;
      }
      case "cue": {
        if (piece.cue === "filler") break;
        if (piece.cue === "approx") {
          isApprox = true;
          break;
        }
        if (piece.cue === "starting" && isStartOf(pieces, index)) {
          const started = found.at(-1);
          if (started !== undefined) found[found.length - 1] = { ...started, bound: "from" };
          break;
        }
        if (piece.cue === "review") reviewInBracket = inBracket;
        const newSlip = SLIPS.get(piece.cue);
        if (newSlip !== undefined) {
          slip = newSlip;
          bound = undefined;
        } else {
          const newBound = BOUNDS.get(piece.cue);
          // "Now planned for autumn": what it is for is when.
          if (newBound === undefined && piece.cue !== "for") slip = undefined;
          // "To start by March": a beginning still.
          if (!(newBound === "by" && bound === "starting")) bound = newBound;
        }
        if (DISTANT_CUES.has(piece.cue)) distant = BOUNDS.get(piece.cue);
        break;
      }
      case "mark":
        if (piece.text === "(") inBracket = true;
        if (piece.text === ")") inBracket = reviewInBracket = false;
        if (piece.text === "→") {
          slip = isRangeArrow(pieces, index) ? undefined : "now";
          bound = undefined;
        } else if (HARD_MARKS.has(piece.text)) {
          distant = undefined;
        } else if (!SOFT_MARKS.has(piece.text)) {
          bound = slip = undefined;
        }
        break;
      default:
        bound = slip = undefined;
        isApprox = false;
    }
  }
  return found;
}

/** "April 2025 start, March 2026 finish": the word belongs to the time before it. */
function isStartOf(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index - 1]?.kind !== "time") return false;
  const next = pieces[index + 1];
  return next === undefined || (next.kind === "mark" && next.text !== ":" && next.text !== "-");
}

/** "06 May → 07 June 2024": the time before wants the year of the one behind, so the two are one range. */
function isRangeArrow(pieces: readonly Piece[], index: number): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  return before?.kind === "time" && before.when.kind === "yearless" && after?.kind === "time";
}

/** What stands between two times. Only what parts or joins counts; "the", "of" and the like do not. */
function jointOf(pieces: readonly Piece[], before: Marked, index: number): Marked["joint"] {
  const between = pieces
    .slice(before.index + 1, index)
    .filter((piece) => !(piece.kind === "cue" && ["filler", "approx"].includes(piece.cue)))
    .filter((piece) => !(piece.kind === "mark" && [",", "'"].includes(piece.text)));
  if (between.length === 0) return index === before.index + 1 ? "bare" : "list";
  if (between.length > 2) return undefined;
  const parts = between.map((piece) => (piece.kind === "cue" ? piece.cue : textOf(piece)));
  const [first, second] = parts;
  if (parts.length === 2) return first === "-" && isTo(second) ? "range" : undefined;
  if (first === "-" || isTo(first)) return "range";
  if (first === "→" && parts.length === 1 && isRangeArrow(pieces, index - 1)) return "range";
  if (before.bound === "between" && (first === "and" || first === "&")) return "range";
  if (first === "\n") return "bare";
  return ["and", "or", "/", "&", ";", "+"].includes(first ?? "") ? "list" : undefined;
}

function isTo(part: string | undefined): boolean {
  return part === "to" || part === "until";
}

function textOf(piece: Exclude<Piece, CuePiece>): string {
  return piece.kind === "mark" ? piece.text : piece.kind;
}

function join(resolved: readonly Resolved[]): Timed[] {
  const times: Timed[] = [];
  for (const one of resolved) {
    const { marked, stretch, isYearSaid, notes, laterReading } = one;
    const earlierReading = earliestEnd(one);
    const before = times.at(-1);
    const { piece, index, bound, slip, isApprox, isReview, joint } = marked;
    if (joint === "range" && before !== undefined && startOf(before.stretch) <= stretch.latest) {
      times[times.length - 1] = {
        ...before,
        stretch: joinStretches(before.stretch, stretch),
        unit: "span",
        isRange: true,
        isApprox: before.isApprox || isApprox,
        isYearSaid: before.isYearSaid || isYearSaid,
        notes: mergeNotes(before.notes, notes),
        laterReading,
        earlierReading,
        lastPiece: index,
      };
      continue;
    }
    const isBackwards = joint === "range" && before !== undefined;
    times.push({
      stretch,
      unit: piece.when.unit,
      bound,
      slip,
      isRange: piece.when.unit === "span",
      isApprox,
      isYearSaid,
      isWeak: piece.when.weak === true,
      isReview,
      joint: joint === "range" ? undefined : joint,
      notes: isBackwards ? [...notes, doubt("ends-before-it-begins")] : notes,
      laterReading,
      earlierReading,
      firstPiece: index,
      lastPiece: index,
    });
  }
  return times;
}

/** The first day on which a time may end whose words were not all understood. */
function earliestEnd({ marked, stretch, earlierReading }: Resolved): IsoDate | undefined {
  switch (marked.piece.unread) {
    case "words":
      return startOf(stretch);
    case "year":
      return addMonths(stretch.latest, -12);
    case undefined:
      return earlierReading;
  }
}
