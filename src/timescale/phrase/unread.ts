import { monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { isOneSlip } from "../monthSlip";
import { isAttached, numberAt, type Token } from "../tokens";
import { CUE_WORDS } from "../words/cues";
import { MONTHS } from "../words/months";
import { LABELS, NUMBER_WORDS, ORDINALS } from "../words/numbers";
import { PLAIN_WORDS } from "../words/plainWords";
import { SEASONS } from "../words/seasons";
import { wordSet } from "../words/wordList";
import type { When } from "../when";
import type { Piece, TimePiece } from "./pieces";

/** No month's name is longer, slip included; a longer word is no month. */
const LONGEST_MONTH = 10;
/** A day in figures, a letter that looks like one among them: "1O", "l0", "I2nd", "45". */
const DAY_LIKE = /^(?=.*\d)[\doil|]{1,3}(?:st|nd|rd|th)?$|^[il|](?:st|o)$/;
/** A year in figures that is none: "20O3", "2OO3", "200", "20003". */
const YEAR_LIKE = /^(?=.*\d)[\doil|sbz]{3,5}$/;
const MONTH_ENDINGS = /(?:ember|ober|uary)$/;
const JOINING_MARKS: ReadonlySet<string> = new Set(["-", "/", ".", ","]);

/**
 * Doubts every time beside which something stands that looks like a part of it and was not understood: a bare year
 * behind an unknown word ("Marvember 2003"), a month behind an unread day ("1O October"), a month or day before an
 * unread year ("Jan 20O3"), a month's name that may be another's.
 */
export function withUnreadDoubts(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  text: string,
): readonly Piece[] {
  if (!pieces.some(({ kind }) => kind === "time")) return pieces;
  return pieces.map((piece, index) =>
    piece.kind === "time" ? doubted(piece, index, pieces, tokens, text) : piece,
  );
}

function doubted(
  piece: TimePiece,
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
  text: string,
): TimePiece {
  const month = { ...piece, when: withOtherMonths(piece, tokens) };
  const words = (first: number, next: number): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  const before =
    unreadBefore(piece, index, pieces, tokens) ??
    slipBefore(piece, index, pieces, tokens, text) ??
    slipBehind(piece, tokens, text);
  if (before !== undefined) {
    const unread = words(...before);
    const note = doubt(
      piece.when.unit === "year"
        ? `"${unread}" is not understood, so the whole year is taken`
        : piece.when.unit === "month"
          ? `"${unread}" is not understood, so the whole month is taken`
          : `"${unread}" is not understood`,
    );
    return { ...month, unread: "words", when: withNote(month.when, note) };
  }
  const after = unreadYear(piece, tokens);
  if (after === undefined) return month;
  const note = doubt(`"${words(piece.next, after)}" is not understood as a year`);
  return { ...month, unread: "year", when: withNote(month.when, note) };
}

function withNote(when: When, note: When["notes"][number]): When {
  return { ...when, notes: [...when.notes, note] };
}

/** A time whose month's name may be another's: the ends that it would then have. */
function withOtherMonths({ when, first, next }: TimePiece, tokens: readonly Token[]): When {
  if (when.kind === "yearless") return when;
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.mayBe === undefined) continue;
    const { latest } = when.stretch;
    const { year } = partsOf(latest);
    if (when.unit === "season") {
      return { ...when, earlierReading: monthSpan(year, token.mayBe[1]).latest };
    }
    const earlierReading = monthSpan(year, token.mayBe[0]).earliest;
    const last = monthSpan(year, token.mayBe[1]).latest;
    // The last month it may be is the one that was taken, unless it may be any.
    return last.slice(0, 7) === latest.slice(0, 7)
      ? { ...when, earlierReading }
      : { ...when, earlierReading, laterReading: last };
  }
  return when;
}

/** The first token of what is not understood, and the one behind its last. */
type Unread = readonly [first: number, next: number];

/** What is not understood before a bare year or a month. */
function unreadBefore(
  piece: TimePiece,
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): Unread | undefined {
  if (piece.when.unit === "month") return dayLikeBefore(index, pieces, tokens);
  if (piece.when.unit !== "year" || numberAt(tokens, piece.first) === undefined) return undefined;
  let at = index - 1;
  while (isJoin(pieces[at], tokens) && index - at <= 3) at -= 1;
  const word = pieces[at];
  // The words of a label and its number are understood.
  if (word?.kind !== "word" || word.text === "") return undefined;
  const isBare = piece.next === piece.first + 1;
  const between = pieces[index - 1];
  const isDirect =
    at === index - 1 ||
    (at === index - 2 && between?.kind === "mark" && isAttached(tokens, between.first));
  if (isBare && isDirect ? !mayBePart(word.first, word.next, tokens) : !isMonthLike(word.text)) {
    return undefined;
  }
  const day = pieces[at - 1];
  const isDay = day?.kind === "word" && numberAt(tokens, day.first) !== undefined;
  return [isDay ? day.first : word.first, word.next];
}

/**
 * What stands directly before a time and is likely a slip in a small word or in what numbers it: "rom", "t" or "yo" in
 * small letters, a figure or a letter with one before a financial year ("1 2021/22", "W3 23/24").
 */
function slipBefore(
  piece: TimePiece,
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
  text: string,
): Unread | undefined {
  let at = index - 1;
  while (at > index - 4 && isPassedOver(pieces[at])) at -= 1;
  const word = pieces[at];
  if (word?.kind !== "word" || word.text === "") return undefined;
  const token = tokens[word.first];
  if (token === undefined || token.kind === "mark") return undefined;
  const unread: Unread = [word.first, word.next];
  const isYear = piece.when.unit === "year" && numberAt(tokens, piece.first) !== undefined;
  const isFigured = token.kind === "number" || word.next > word.first + 1;
  if (isFigured) {
    const isShort = token.kind === "number" ? token.text.length <= 2 : token.text.length === 1;
    return isYear && isShort ? unread : undefined;
  }
  return isSmallSlip(token, text) ? unread : undefined;
}

/** A word of one to three letters that is none of ours and none of the usual ones. */
function isSmallSlip(token: Token, text: string): boolean {
  const written = text.slice(token.start, token.end);
  if (token.kind !== "word" || token.text.length > LONGEST_SMALL) return false;
  if (token.text.length === 1) return token.text !== "c";
  // Capitals are a body: "SMT March 2025".
  if (written === written.toUpperCase()) return false;
  return !SMALL_WORDS.has(token.text) && !OWN_WORDS.some((words) => words.has(token.text));
}

/** Small words and a dash between a word and its time: "the nd of June", "Ma to April". */
function isPassedOver(piece: Piece | undefined): boolean {
  if (piece?.kind === "mark") return piece.text === "-";
  return piece?.kind === "cue" && (piece.cue === "filler" || piece.cue === "to");
}

/** "2022 t 23": what stands between a year and two figures may have joined them. */
function slipBehind(
  { when, next }: TimePiece,
  tokens: readonly Token[],
  text: string,
): Unread | undefined {
  const [word, figures] = [tokens[next], numberAt(tokens, next + 1)];
  if (when.unit !== "year" || word === undefined || figures?.text.length !== 2) return undefined;
  const isSmall = isSmallSlip(word, text) || word.text === "too";
  return isSmall ? [next, next + 2] : undefined;
}

const LONGEST_SMALL = 3;
const SMALL_WORDS: ReadonlySet<string> = wordSet(
  `all, any, are, but, did, few, get, go, had, has, have, he, her, him, his, how, it, its, me, met, my, new, no, nor, now,
   our, out, own, pay, per, put, run, say, see, set, she, so, sub, than, that, then, they, this, top, try, two, use, via,
   was, way, web, who, why, yes, yet, you, day, job, key, law, bid, act, aim, art, car, tax, vat, ii, iii, iv, vi, am, if`,
);

/** What parts a word from its year without ending what it says: "Marvember, 2003", "the 10th of Marvember of 2003". */
function isJoin(piece: Piece | undefined, tokens: readonly Token[]): boolean {
  if (piece?.kind === "mark") return JOINING_MARKS.has(piece.text);
  if (piece?.kind !== "cue" || piece.cue !== "filler") return false;
  return ["of", "in", "the"].includes(tokens[piece.first]?.text ?? "");
}

/** Whether a word or figure directly before a year may be a part of the date. */
function mayBePart(first: number, next: number, tokens: readonly Token[]): boolean {
  const token = tokens[first];
  if (token === undefined || token.kind === "mark") return false;
  if (token.kind === "number") return true;
  const { text } = token;
  // "Q5 2003"; "COP26 2003" is a name.
  if (next > first + 1) return text.length === 1 || isMonthLike(text);
  if (text.length > LONGEST_MONTH) return false;
  return !OWN_WORDS.some((words) => words.has(text));
}

const OWN_WORDS: readonly { has(word: string): boolean }[] = [
  PLAIN_WORDS,
  CUE_WORDS,
  LABELS,
  NUMBER_WORDS,
  ORDINALS,
  SEASONS,
];

/** Whether a word looks like a month's name: one slip from one, begun like one or ended like one. */
function isMonthLike(word: string): boolean {
  if (OWN_WORDS.some((words) => words.has(word)) || word.length < 3) return false;
  if (MONTH_ENDINGS.test(word)) return true;
  for (const name of MONTHS.keys()) if (isOneSlip(word, name)) return true;
  return false;
}

/** The figures that stand directly before a month and are no day of it: "32 October", "1O October". */
function dayLikeBefore(
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): Unread | undefined {
  const end = pieces[index - 1];
  if (end?.kind !== "word" || end.text === "") return undefined;
  let at = index - 1;
  while (at > 0 && pieces[at - 1]?.kind === "word" && isAttached(tokens, pieces[at]?.first ?? 0)) {
    at -= 1;
  }
  const start = pieces[at];
  if (start?.kind !== "word" || start.text === "") return undefined;
  if (LABELS.has(tokens[start.first - 1]?.text ?? "")) return undefined;
  const written = tokens
    .slice(start.first, end.next)
    .map(({ text }) => text)
    .join("");
  return DAY_LIKE.test(written) ? [start.first, end.next] : undefined;
}

/** The token after what stands directly behind a yearless time, looks like a year and is none. */
function unreadYear({ when, next }: TimePiece, tokens: readonly Token[]): number | undefined {
  if (when.kind !== "yearless") return undefined;
  let end = next;
  let written = "";
  while (end < tokens.length && end < next + 6) {
    const token = tokens[end];
    if (token === undefined || token.kind === "mark") break;
    if (end > next && !isAttached(tokens, end)) break;
    written += token.text;
    end += 1;
  }
  if (!YEAR_LIKE.test(written) || isPlainYear(written)) return undefined;
  // "March 200 homes": the figures count what follows.
  return tokens[end]?.kind === "word" && /^\d+$/.test(written) ? undefined : end;
}

function isPlainYear(written: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(written);
}
