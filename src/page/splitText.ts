import type { TextFont } from "./charWidth";
import { lineCount, wrapText } from "./wrapText";

/** Excel keeps at most 32,767 characters in a cell; the mark "(continued)" needs room too. */
const MAX_CHARACTERS = 32_000;
const SENTENCE_ENDS = new Set([".", "!", "?", ";", "\n", "\r"]);

/** Text cut in two: `first` is what fits, `rest` goes on in the next row, "" when nothing is left. */
export interface SplitText {
  readonly first: string;
  readonly rest: string;
}

/**
 * Cuts text so that the first part takes at most `maxLines` lines: after a sentence where one ends in the last
 * third of them, else at the end of a line between two words; inside a word only when the word is longer than that.
 * White space at the cut goes away, nothing else does. `maxLines` is at least 1. Takes time in proportion to the first
 * part, not to the whole text.
 */
export function splitText(
  text: string,
  font: TextFont,
  roomPoints: number,
  maxLines: number,
): SplitText {
  if (
    text.length <= MAX_CHARACTERS &&
    lineCount(text, font, roomPoints, maxLines + 1) <= maxLines
  ) {
    return { first: text, rest: "" };
  }
  const head = text.slice(0, MAX_CHARACTERS);
  const ends = wrapText(head, font, roomPoints, "break-after-hyphen", maxLines);
  for (let lines = Math.min(maxLines, ends.length); lines > 1; lines -= 1) {
    const cut = cutBefore(text, ends[lines - 1] ?? 0, ends[Math.floor((lines * 2) / 3) - 1] ?? 0);
    const split = cutAt(text, cut);
    if (split.first !== "" && lineCount(split.first, font, roomPoints) <= maxLines) return split;
  }
  return cutAt(text, ends[0] ?? text.length);
}

/** The best place to cut at or before `end`: after a sentence that ends beyond `soonest`, else after white space. */
function cutBefore(text: string, end: number, soonest: number): number {
  for (let at = end; at > soonest; at -= 1) {
    if (SENTENCE_ENDS.has(text.charAt(at - 1)) && isSpaceAt(text, at)) return at;
  }
  for (let at = end; at > end / 2; at -= 1) {
    if (isSpaceAt(text, at) || isSpaceAt(text, at - 1)) return at;
  }
  return end;
}

function cutAt(text: string, index: number): SplitText {
  return { first: text.slice(0, index).trimEnd(), rest: text.slice(index).trimStart() };
}

function isSpaceAt(text: string, index: number): boolean {
  return index >= text.length || /\s/.test(text.charAt(index));
}
