import { CUE_TREE, type Cue } from "../words/cues";
import { LABELS } from "../words/numbers";
import { TIME_OPENERS, timeFinder } from "../readers";
import { isDayWithDot } from "../readers/dayAndMonth";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import type { TimescaleContext } from "../types";
import type { When } from "../when";
import { recurringDayEnd, RECURRING_DAY_OPENERS } from "./recurringDay";
import { durationAt, DURATION_OPENERS, type Duration } from "./duration";

/** What a phrase is made of, from its first token to before `next`. */
export type Piece = TimePiece | DurationPiece | CuePiece | LoosePiece;

interface Place {
  readonly first: number;
  readonly next: number;
}
export interface TimePiece extends Place {
  readonly kind: "time";
  readonly when: When;
  /** Set where the words before it, or those that stand for its year, were not understood. */
  readonly unread?: "words" | "year";
}
export interface DurationPiece extends Place {
  readonly kind: "duration";
  readonly duration: Duration;
}
export interface CuePiece extends Place {
  readonly kind: "cue";
  readonly cue: Cue;
}
/** A word or mark that no reader knows. */
export interface LoosePiece extends Place {
  readonly kind: "word" | "mark";
  readonly text: string;
}

/** Cuts a phrase into times, durations, cues and the rest, from left to right, each token once. */
export function piecesOf(tokens: readonly Token[], context: TimescaleContext): Piece[] {
  const findTime = timeFinder(tokens, context);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = pieceAt(tokens, at, findTime);
    pieces.push(piece);
    at = piece.next;
  }
  return pieces;
}

function pieceAt(
  tokens: readonly Token[],
  at: number,
  findTime: ReturnType<typeof timeFinder>,
): Piece {
  const opens = openingOf(tokens[at]);
  if (opens === NOTHING) return looseAt(tokens, at);
  const label = (opens.label ? labelEnd(tokens, at) : undefined) ?? listNumberEnd(tokens, at);
  if (label !== undefined) return { kind: "word", text: "", first: at, next: label };
  const recurringDay = opens.recurringDay ? recurringDayEnd(tokens, at) : undefined;
  if (recurringDay !== undefined) {
    return { kind: "cue", cue: "recurring", first: at, next: recurringDay };
  }
  const found = opens.duration ? durationAt(tokens, at) : undefined;
  if (found !== undefined) {
    return { kind: "duration", first: at, duration: found.duration, next: found.next };
  }
  const time = opens.time ? findTime(at) : undefined;
  if (time !== undefined) return { kind: "time", when: time.when, first: at, next: time.next };
  const cue = opens.cue ? cueAt(tokens, at) : undefined;
  if (cue !== undefined) return { kind: "cue", first: at, cue: cue.cue, next: cue.next };
  return looseAt(tokens, at);
}

/** What may begin with a token: only the readers of that are asked. */
interface Opening {
  readonly label: boolean;
  readonly recurringDay: boolean;
  readonly duration: boolean;
  readonly time: boolean;
  readonly cue: boolean;
}

const NOTHING = openingBy(() => false);
/** A single letter may number an item of a list: "b) 2025". */
const LETTER = openingBy(() => false);
const FIGURE: Opening = { ...openingBy(() => true), label: false, cue: false };

/** What may begin with each word that anything of ours begins with. Most words of a long cell are none of them. */
const OPENINGS: ReadonlyMap<string, Opening> = openings();

function openings(): ReadonlyMap<string, Opening> {
  const words = {
    label: new Set(LABELS),
    recurringDay: new Set(RECURRING_DAY_OPENERS),
    duration: new Set(DURATION_OPENERS),
    time: new Set(TIME_OPENERS),
    cue: new Set(CUE_TREE.next.keys()),
  };
  const all = Object.values(words).flatMap((set) => [...set]);
  return new Map(all.map((word) => [word, openingBy((part) => words[part].has(word))]));
}

function openingBy(isOpen: (part: keyof Opening) => boolean): Opening {
  return {
    label: isOpen("label"),
    recurringDay: isOpen("recurringDay"),
    duration: isOpen("duration"),
    time: isOpen("time"),
    cue: isOpen("cue"),
  };
}

function openingOf(token: Token | undefined): Opening {
  if (token?.kind !== "word") return token?.kind === "number" ? FIGURE : NOTHING;
  return OPENINGS.get(token.text) ?? (token.text.length === 1 ? LETTER : NOTHING);
}

function looseAt(tokens: readonly Token[], at: number): LoosePiece {
  const token = tokens[at];
  const text = token?.text ?? "";
  if (token?.kind === "mark" && text !== "£") {
    return { kind: "mark", text, first: at, next: at + 1 };
  }
  // "COP26", "£2024": figures that are part of a name or a sum are no year.
  const ownFigures =
    token?.kind !== "number" &&
    numberAt(tokens, at + 1) !== undefined &&
    isAttached(tokens, at + 1);
  return { kind: "word", text, first: at, next: ownFigures ? at + 2 : at + 1 };
}

/** The token after a label and its number, "Phase 1", "Actions 2 and 3". */
function labelEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!LABELS.has(wordAt(tokens, at) ?? "")) return undefined;
  const place = markAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  const number = numberAt(tokens, place);
  if (number === undefined || number.text.length > 2) return undefined;
  const join = tokens[place + 1]?.text ?? "";
  const second = numberAt(tokens, place + 2);
  const isPair = ["and", "&", "-", "/"].includes(join) && second?.value === number.value + 1;
  return isPair ? place + 3 : place + 1;
}

/** The token after the number that begins an item of a list: "1. March 2024", "(2) June 2024", "b) 2025". */
function listNumberEnd(tokens: readonly Token[], at: number): number | undefined {
  const before = markAt(tokens, at - 1);
  if (at > 0 && before !== "\n" && !(before === "(" && startsLine(tokens, at - 1))) {
    return undefined;
  }
  const token = tokens[at];
  if (token === undefined || token.kind === "mark" || token.text.length > 2) return undefined;
  if (token.kind === "word" && token.text.length > 1) return undefined;
  const mark = markAt(tokens, at + 1);
  const after = tokens[at + 2];
  if (mark === ")" && after !== undefined) return at + 2;
  const isItem = mark === "." && token.kind === "number" && after?.spaceBefore === true;
  return isItem && !isDayWithDot(tokens, at) ? at + 2 : undefined;
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || markAt(tokens, at - 1) === "\n";
}

/** The longest cue that begins at a place; a dash, stroke or full stop between its words does not matter. */
function cueAt(tokens: readonly Token[], at: number): { cue: Cue; next: number } | undefined {
  let step = CUE_TREE.next.get(wordAt(tokens, at) ?? "");
  let place = at + 1;
  let found: { cue: Cue; next: number } | undefined;
  while (step !== undefined) {
    if (step.meaning !== undefined) found = { cue: step.meaning, next: place };
    if (step.next.size === 0) break;
    if (CUE_MARKS.has(markAt(tokens, place) ?? "")) place += 1;
    step = step.next.get(wordAt(tokens, place) ?? "");
    place += 1;
  }
  return found;
}

const CUE_MARKS: ReadonlySet<string> = new Set(["-", "/", "."]);
