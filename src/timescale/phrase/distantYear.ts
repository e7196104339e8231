import { isYear } from "../readers/years";
import { dated } from "../when";
import { isAttached, numberAt, type Token } from "../tokens";
import type { Piece } from "./pieces";

/** Most words that may stand between a time and its year. */
const MOST_WORDS = 3;

/**
 * Gives a time the year that stands a few words behind it: "October half term 2024", "March Committee 2025". The words
 * between stay as they are; only the year's own piece goes.
 */
export function withDistantYears(
  pieces: readonly Piece[],
  tokens: readonly Token[],
): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind === "time" && piece.when.kind === "yearless")) {
    return pieces;
  }
  const result: Piece[] = [];
  let wanting: { index: number; words: number } | undefined;
  for (const piece of pieces) {
    if (piece.kind === "time") {
      const year = yearOf(piece, tokens);
      const holder = wanting === undefined ? undefined : result[wanting.index];
      if (year !== undefined && holder?.kind === "time" && holder.when.kind === "yearless") {
        if (wanting !== undefined && wanting.words > 0) {
          const { unit, inYear, notes } = holder.when;
          result[wanting.index] = { ...holder, when: dated(unit, inYear(year), notes) };
          wanting = undefined;
          continue;
        }
      }
      wanting = piece.when.kind === "yearless" ? { index: result.length, words: 0 } : undefined;
    } else if (isHyphen(piece, tokens) && result.at(-1)?.kind === "word") {
      // "October half-term 2024": the hyphen parts no words.
    } else if (piece.kind === "mark" && piece.text === ")" && wanting !== undefined) {
      // "Q1 (Apr-Jun) 2024": the year behind the bracket is that of the time in it.
      wanting = { ...wanting, words: wanting.words + 1 };
    } else if (piece.kind === "word" && piece.text !== "" && wanting !== undefined) {
      wanting = wanting.words < MOST_WORDS ? { ...wanting, words: wanting.words + 1 } : undefined;
    } else {
      wanting = undefined;
    }
    result.push(piece);
  }
  return result;
}

function isHyphen({ kind, first }: Piece, tokens: readonly Token[]): boolean {
  const isMark = kind === "mark" && tokens[first]?.text === "-";
  return isMark && isAttached(tokens, first) && isAttached(tokens, first + 1);
}

/** The year of a piece that is four figures and no more. */
function yearOf(piece: Piece, tokens: readonly Token[]): number | undefined {
  const number = numberAt(tokens, piece.first);
  const isBare = piece.next === piece.first + 1 && number?.text.length === 4;
  return isBare && isYear(number.value) ? number.value : undefined;
}
