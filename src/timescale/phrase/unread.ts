import { monthSpan, partsOf } from "../../calendar";
import { doubt } from "../notes";
import { isOneSlip } from "../words/oneSlip";
import { monthsNear } from "../monthSlip";
import { isAttached, numberAt, type Token } from "../tokens";
import { CUE_WORDS, type Cue } from "../words/cues";
import { ENGLISH_WORDS } from "../words/english";
import { MONTHS } from "../words/months";
import { LABELS, NUMBER_WORDS, ORDINALS } from "../words/numbers";
import { PLAIN_WORDS } from "../words/plainWords";
import { SEASONS } from "../words/seasons";
import { wordSet } from "../../words";
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
  let result: Piece[] | undefined;
  let index = -1;
  for (const piece of pieces) {
    index += 1;
    if (piece.kind !== "time") continue;
    const read = doubted(piece, index, pieces, tokens, text);
    if (read === piece) continue;
    result ??= [...pieces];
    result[index] = read;
  }
  return result ?? pieces;
}

function doubted(
  piece: TimePiece,
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
  text: string,
): TimePiece {
  const when = withOtherMonths(piece, tokens);
  const month = when === piece.when ? piece : { ...piece, when };
  const words = (first: number, next: number): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  const before =
    (index === 0
      ? undefined
      : (unreadBefore(piece, index, pieces, tokens) ??
        slipBefore(piece, index, pieces, tokens, text))) ??
    slipBehind(piece, pieces[index + 2], tokens, text);
  if (before !== undefined) {
    const { unit } = piece.when;
    const code =
      unit === "year" ? "unread-beside-year" : unit === "month" ? "unread-beside-month" : "unread";
    const note = doubt(code, { words: words(...before) });
    return { ...month, unread: "words", when: withNote(month.when, note) };
  }
  const after = unreadYear(piece, tokens);
  if (after === undefined) return month;
  const note = doubt("unread-year", { words: words(piece.next, after) });
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
  while (at >= 0 && isJoin(pieces[at], tokens) && index - at <= 3) at -= 1;
  const word = at < 0 ? undefined : pieces[at];
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
  const letters = lettersBefore(piece, index, pieces);
  if (letters === "known") return undefined;
  if (letters !== undefined) return letters;
  let at = index - 1;
  while (at > index - 4 && at >= 0 && isPassedOver(pieces[at])) at -= 1;
  const word = at < 0 ? undefined : pieces[at];
  if (word?.kind !== "word" || word.text === "") return undefined;
  const token = tokens[word.first];
  if (token === undefined || token.kind === "mark") return undefined;
  const unread: Unread = [word.first, word.next];
  const isYear = piece.when.unit === "year" && numberAt(tokens, piece.first) !== undefined;
  const isFigured = token.kind === "number" || word.next > word.first + 1;
  if (isFigured) {
    const isShort =
      token.kind === "number" ? token.text.length <= 2 : isNumbering(token, tokens[word.first + 1]);
    return isYear && isShort ? unread : undefined;
  }
  if (isYear && isNear(token.text, YEAR_LETTERS)) return unread;
  return isSmallSlip(token, text) ? unread : undefined;
}

/** "W3", "Vh3", "YF2025": letters before a figure that may be those of a quarter or a year. */
function isNumbering({ text }: Token, figure: Token | undefined): boolean {
  if (text.length === 1) return true;
  if (figure?.kind !== "number" || text.length > LONGEST_SMALL) return false;
  return isPlainYear(figure.text) || (figure.text.length === 1 && isNear(text, QUARTER_LETTERS));
}

const YEAR_LETTERS = ["ay", "fy"];
const QUARTER_LETTERS = ["ch", "qtr"];

function isNear(word: string, letters: readonly string[]): boolean {
  return !ENGLISH_WORDS.has(word) && letters.some((each) => each !== word && isOneSlip(word, each));
}

const KNOWN_LETTERS: ReadonlySet<string> = wordSet(
  "ye, fye, ie, eg, cf, na, tbc, no, ac, asap, cllr",
);

/** "E/C 12.1.26", "W/ 12.1.26", "w.e.g. 1 April": single letters with strokes or stops that are no "w/c" and no "w.e.f." */
function lettersBefore(
  piece: TimePiece,
  index: number,
  pieces: readonly Piece[],
): Unread | "known" | undefined {
  if (piece.when.unit !== "day" && piece.when.unit !== "month") return undefined;
  let at = index - 1;
  let marks = 0;
  while (at >= 0 && at > index - 7) {
    const before = pieces[at];
    const isLetters =
      before?.kind === "word" && before.text.length <= 2 && /^\p{L}+$/u.test(before.text);
    const isMark = before?.kind === "mark" && (before.text === "/" || before.text === ".");
    if (!isLetters && !isMark) break;
    if (isMark) marks += 1;
    at -= 1;
  }
  const first = pieces[at + 1];
  const letters = pieces.slice(at + 1, index).filter(({ kind }) => kind === "word");
  if (KNOWN_LETTERS.has(letters.map((each) => (each.kind === "word" ? each.text : "")).join(""))) {
    return "known";
  }
  return marks > 0 && first !== undefined && index - at > 2
    ? [first.first, piece.first]
    : undefined;
}

/** A word of one to three letters that is none of ours and none of the usual ones. */
function isSmallSlip(token: Token, text: string): boolean {
  if (token.kind !== "word" || token.text.length > LONGEST_SMALL) return false;
  if (token.text.length === 1) return token.text !== "c";
  const written = text.slice(token.start, token.end);
  // Capitals are a body: "SMT March 2025".
  if (written === written.toUpperCase()) return false;
  return !SMALL_WORDS.has(token.text) && !OWN_WORDS.some((words) => words.has(token.text));
}

/** What a small word may have belonged to: "on oor before 31 May", "rot later than June". */
const PASSED_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "filler",
  "to",
  "or",
  "before",
  "after",
  "onwards",
]);

/** Small words and a dash between a word and its time: "the nd of June", "Ma to April". */
function isPassedOver(piece: Piece | undefined): boolean {
  if (piece?.kind === "mark") return piece.text === "-";
  return piece?.kind === "cue" && PASSED_CUES.has(piece.cue);
}

/** "2022 t 23": what stands between a year and two figures may have joined them. */
function slipBehind(
  { when, next }: TimePiece,
  beyond: Piece | undefined,
  tokens: readonly Token[],
  text: string,
): Unread | undefined {
  const word = tokens[next];
  if (word === undefined) return undefined;
  const figures = numberAt(tokens, next + 1);
  if (when.unit === "year" && word.text === "too" && figures?.text.length === 2) {
    return [next, next + 2];
  }
  if (isSmallSlip(word, text)) return [next, next + 1];
  const joined = tokens[next + 1];
  const isLast = next + 2 === tokens.length;
  // "Sept 2025 to row": what it runs to is not understood.
  if (isLast && joined?.kind === "word" && RUNS_TO.has(word.text) && isOpenSlip(joined.text)) {
    return [next, next + 2];
  }
  if (word.kind !== "mark" || joined === undefined || joined.kind === "mark") return undefined;
  // "2026-Dc-01", "2026-Dec-0l", "2026, arch".
  const isDate = (word.text === "-" || word.text === "/") && isAttached(tokens, next + 1);
  const isShort = joined.text.length <= LONGEST_SMALL && isWordly(tokens, next + 1);
  const isOfDate =
    isDate && isShort && beyond?.kind !== "time" && (when.unit === "year" || when.unit === "month");
  if (isOfDate || (when.unit === "year" && word.text !== ";" && isMonthSlip(joined.text))) {
    return [next, next + 2];
  }
  // "1 May 2026 – bc": what is left of "tbc" at the end.
  return isLast && word.text === "-" && isNear(joined.text, OPEN_LETTERS)
    ? [next, next + 2]
    : undefined;
}

/** A word, or a figure with letters on its heels. */
function isWordly(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === "word" || (isAttached(tokens, at + 1) && tokens[at + 1]?.kind === "word")
  );
}

const RUNS_TO: ReadonlySet<string> = new Set(["to", "until", "till"]);

function isOpenSlip(word: string): boolean {
  return !ENGLISH_WORDS.has(word) && (word.length <= LONGEST_SMALL || isNear(word, OPEN_LETTERS));
}

const LONGEST_SMALL = 3;
const OPEN_LETTERS = ["tbc", "tba", "date", "now", "present"];
const SMALL_WORDS: ReadonlySet<string> = wordSet(
  `we, us, you, up, off, yet, too, for, from, was, were, may, can, let, she, its, due, hub, app, web, pdf, faq, kpi, gap, map,
   end, big, low, high, old, sad, red, sum, fee, net, box, bus, rail, ice, air, sea, sky, dry, wet, hot, fit, fix, fun, age,
   aged, ask, bad, bar, bed, buy, cap, cut, dog, ear, eat, eye, far, fly, gas, gym, ill, ink, ivy, joy, kit, lab, lay, leg,
   lie, lot, mix, mum, dad, nil, nor, not, oak, odd, oil, one, pan, pen, pet, pie, pit, pot, pub, rag, ran, raw, rid, row,
   rub, sir, sit, six, son, spa, tag, tap, tea, ten, tie, tip, toy, via, vet, vow, war, wet, win, won, zoo, ex, hr, it, pm,
   ph, vs, re, cc, no, do, as, ie, eg, est, etc, ltd, plc, dr, mr, mrs, ms, cllr, all, any, are, but, did, few, get, go, had, has, have, he, her, him, his, how, it, its, me, met, my, new, no, nor, now,
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
  return MONTH_ENDINGS.test(word) || monthsNear(word).length > 0;
}

function isMonthSlip(word: string): boolean {
  return !MONTHS.has(word) && isMonthLike(word);
}

/** The figures that stand directly before a month and are no day of it: "32 October", "1O October". */
function dayLikeBefore(
  index: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): Unread | undefined {
  const dot = pieces[index - 1];
  const last = dot?.kind === "mark" && dot.text === "." ? index - 2 : index - 1;
  const end = last < 0 ? undefined : pieces[last];
  if (end?.kind !== "word" || end.text === "") return undefined;
  let at = last;
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
