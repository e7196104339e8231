import { CUES, type Cue } from "../words/cues";
import { LABELS } from "../words/numbers";
import { timeFinder } from "../readers";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import type { TimescaleContext } from "../types";
import type { When } from "../when";
import { durationAt, type Duration } from "./duration";

/** What a phrase is made of, from its first token to before `next`. */
export type Piece = TimePiece | DurationPiece | CuePiece | LoosePiece;

interface Place {
  readonly first: number;
  readonly next: number;
}
export interface TimePiece extends Place {
  readonly kind: "time";
  readonly when: When;
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
  const label = labelEnd(tokens, at) ?? listNumberEnd(tokens, at);
  if (label !== undefined) return { kind: "word", text: "", first: at, next: label };
  const duration = durationAt(tokens, at);
  if (duration !== undefined) return { kind: "duration", first: at, ...duration };
  const time = findTime(at);
  if (time !== undefined) return { kind: "time", when: time.when, first: at, next: time.next };
  const cue = cueAt(tokens, at);
  if (cue !== undefined) return { kind: "cue", first: at, ...cue };
  return looseAt(tokens, at);
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
  if (at > 0 && before !== "\n" && !(before === "(" && startsLine(tokens, at - 1)))
    return undefined;
  const token = tokens[at];
  if (token === undefined || token.kind === "mark" || token.text.length > 2) return undefined;
  if (token.kind === "word" && token.text.length > 1) return undefined;
  const mark = markAt(tokens, at + 1);
  const after = tokens[at + 2];
  if (mark === ")" && after !== undefined) return at + 2;
  const isItem = mark === "." && token.kind === "number" && after?.spaceBefore === true;
  return isItem ? at + 2 : undefined;
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || markAt(tokens, at - 1) === "\n";
}

function cueAt(tokens: readonly Token[], at: number): { cue: Cue; next: number } | undefined {
  const phrases = CUES.get(wordAt(tokens, at) ?? "");
  if (phrases === undefined) return undefined;
  for (const { words, cue } of phrases) {
    const next = matchEnd(tokens, at, words);
    if (next !== undefined) return { cue, next };
  }
  return undefined;
}

function matchEnd(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined {
  let place = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && wordAt(tokens, place) === undefined) {
      const mark = markAt(tokens, place);
      if (mark !== "-" && mark !== "/" && mark !== ".") return undefined;
      place++;
    }
    if (wordAt(tokens, place) !== word) return undefined;
    place++;
  }
  return place;
}
