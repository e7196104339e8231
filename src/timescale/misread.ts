import { MONTHS } from "./words/months";
import { CUE_WORDS } from "./words/cues";
import { LABELS, NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "./words/numbers";
import { KEY_WORDS } from "./words/keyWords";
import { SEASONS } from "./words/seasons";
import { UNITS } from "./words/units";
import { wordSet } from "../words";
import { isAttached, markAt, wordAt, type NumberToken, type Token, type WordToken } from "./tokens";
import { isOneSlip } from "./words/oneSlip";

/** The figure that a scanner, or a hand on the wrong key, writes as this letter; capitals apart where they differ. */
const AS_FIGURE: Readonly<Record<string, string>> = {
  o: "0",
  O: "0",
  Q: "0",
  D: "0",
  l: "1",
  I: "1",
  i: "1",
  z: "2",
  Z: "2",
  s: "5",
  S: "5",
  b: "6",
  G: "6",
  B: "8",
  g: "9",
  q: "9",
};
/** The letters that a figure may stand for. */
const AS_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "bg",
  "7": "t",
  "8": "b",
  "9": "g",
};
const LONGEST = 14;
const YEAR = /^(?:19|20|21)\d\d$/;
const FIGURE_MARKS: ReadonlySet<string> = new Set(["/", "-", "."]);

const WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...CUE_WORDS,
  ...KEY_WORDS,
  ...LABELS,
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
]);
/** Words and letters that are written together before a figure: "Q3", "FY25", "T2", "Dec24". */
const BEFORE_FIGURE: ReadonlySet<string> = new Set([
  ...[...WORDS].filter((word) => word.length > 1),
  ...wordSet("q, h, t, w, p, y, m, fy, ay, fq, wk, ch"),
]);
/** And behind one: "1st", "12months", "5pm", "6m". */
const BEHIND_FIGURE: ReadonlySet<string> = new Set([
  ...[...WORDS].filter((word) => word.length > 1),
  ...ORDINAL_ENDINGS,
  ...wordSet("q, y, m, k, p, am, pm, wk"),
]);

/**
 * Puts right what was scanned or typed wrong where letters and figures stand together: "202O" is the year 2020, "th1rd"
 * the third, "Fr0m" from. `misspelt` keeps what was written. Figures are unsure: "1S" may be 15 or 1st.
 */
export function putFiguresRight(tokens: readonly Token[], text: string): readonly Token[] {
  let result: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = runEnd(tokens, at);
    const isMixed = end > at + 1 || isFigureLike(tokens, at, text);
    const meant = isMixed ? meantBy(tokens, at, end, text) : undefined;
    if (meant !== undefined) {
      result ??= tokens.slice(0, at);
      result.push(...meant);
    } else if (result !== undefined) {
      result.push(...tokens.slice(at, end));
    }
    at = end - 1;
  }
  return result ?? tokens;
}

/** The token behind a row of words and numbers with nothing between them. */
function runEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === "mark") return at + 1;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.kind !== "mark" && isAttached(tokens, end)) end += 1;
  return end;
}

/** A word of letters alone that all look like figures, where a figure is due: the "Z5" of "20Z4/ZS", "O5/11/2024". */
function isFigureLike(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length > 4) return false;
  if (token.text.length > 1 && WORDS.has(token.text)) return false;
  if (/^[qh]./.test(token.text)) return true;
  return asFigures(text.slice(token.start, token.end)) !== undefined;
}

function meantBy(
  tokens: readonly Token[],
  at: number,
  end: number,
  text: string,
): readonly Token[] | undefined {
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (first === undefined || last === undefined || last.end - first.start > LONGEST) {
    return undefined;
  }
  const run = tokens.slice(at, end);
  const written = text.slice(first.start, last.end);
  const isBy = written === "6y" && tokens[end] !== undefined;
  if (isAsItShouldBe(run) && !isBy) return undefined;
  const place = { start: first.start, end: last.end, spaceBefore: first.spaceBefore };
  const found =
    ordinal(run, [wordAt(tokens, at - 1), wordAt(tokens, end)]) ??
    quarterLetters(tokens, at, end, written) ??
    figures(tokens, at, end, written, place);
  if (found !== undefined) return found;
  const word = end > at + 1 ? asWord(written) : undefined;
  if (word === undefined) return undefined;
  return [{ kind: "word", text: word, ...place, misspelt: written.toLowerCase() }];
}

/** "1st", "Q3", "12months", "31March2025", "18Q2", "00Z": nothing that needs to be put right. */
function isAsItShouldBe(run: readonly Token[]): boolean {
  const [first, second] = run;
  if (run.length === 1) return false;
  if (run.length > 3 || !run.every((_, at) => isKnownPart(run, at))) return false;
  if (first?.kind === "word" && ORDINAL_ENDINGS.has(first.text)) return false;
  if (first?.kind === "number" && second !== undefined && ORDINAL_ENDINGS.has(second.text)) {
    return second.text === endingOf(first.value) || run.length > 2 || first.value > 31;
  }
  return true;
}

function isKnownPart(run: readonly Token[], at: number): boolean {
  const token = run[at];
  if (token === undefined) return false;
  // No quarter, term or year is numbered 0: "t0" is "to".
  if (token.kind === "number") return token.value > 0 || at === 0 || run.length > 2;
  // The letter of "31T00" and "18Q2" stands between two figures.
  const isBetween = at > 0 && run[at + 1] !== undefined;
  if (isBetween && (token.text === "t" || token.text === "q")) return true;
  return (at === 0 ? BEFORE_FIGURE : BEHIND_FIGURE).has(token.text);
}

type Place = Pick<NumberToken, "start" | "end" | "spaceBefore">;

function figures(
  tokens: readonly Token[],
  at: number,
  end: number,
  written: string,
  place: Place,
): readonly Token[] | undefined {
  const ending = /(?:st|nd|rd|th)$/i.exec(written)?.[0] ?? "";
  const digits = asFigures(written.slice(0, written.length - ending.length));
  if (digits === undefined) return undefined;
  const [before, after] = [markAt(tokens, at - 1), markAt(tokens, end)];
  const besideFigures =
    (isJoin(before) && isAttached(tokens, at) && tokens[at - 2]?.kind === "number") ||
    (isJoin(after) && isAttached(tokens, end) && /\d/.test(tokens[end + 1]?.text ?? "")) ||
    before === "'" ||
    (wordAt(tokens, at - 1) === "to" && tokens[at - 2]?.kind === "number");
  const isYear = YEAR.test(digits);
  const nextWord = wordAt(tokens, end) === "of" ? wordAt(tokens, end + 1) : wordAt(tokens, end);
  const isDay = digits.length <= 2 && MONTHS.has(nextWord ?? "");
  if (!isYear && !isDay && !(besideFigures && digits.length <= 4 && digits.length !== 3)) {
    return undefined;
  }
  const number: NumberToken = {
    kind: "number",
    text: digits,
    value: Number(digits),
    ...place,
    end: place.end - ending.length,
    misspelt: written.toLowerCase(),
    isUnsure: true,
  };
  if (ending === "") return [number];
  const start = place.end - ending.length;
  return [
    number,
    { kind: "word", text: ending.toLowerCase(), start, end: place.end, spaceBefore: false },
  ];
}

function isJoin(mark: string | undefined): boolean {
  return mark !== undefined && FIGURE_MARKS.has(mark);
}

/** All of it as figures: "20Z1" is "2021". Undefined where a letter looks like none, or where there is nothing to read. */
function asFigures(written: string): string | undefined {
  let digits = "";
  for (const character of written) {
    const figure = /\d/.test(character) ? character : AS_FIGURE[character];
    if (figure === undefined) return undefined;
    digits += figure;
  }
  return digits === "" ? undefined : digits;
}

/** All of it as one of our words: "th1rd" is "third". */
function asWord(written: string): string | undefined {
  const lower = written.toLowerCase();
  return lettersFor(lower).find((word) => word !== lower && WORDS.has(word));
}

/** What a word in small letters may be whose figures stand for letters: "th1rd" is "third" and "thlrd". */
export function lettersFor(written: string): readonly string[] {
  let words = [""];
  for (const character of written) {
    const letters = AS_LETTERS[character] ?? character;
    words = [...letters].flatMap((letter) => words.map((word) => word + letter));
    if (words.length > MOST_SPELLINGS) return [];
  }
  return words;
}

const MOST_SPELLINGS = 8;

/** "1sst", "3r March", "16t June": a figure with an ending one slip from that of an ordinal. */
function ordinal(
  run: readonly Token[],
  beside: readonly (string | undefined)[],
): readonly Token[] | undefined {
  const [number, ending] = run;
  if (run.length !== 2 || number?.kind !== "number" || ending?.kind !== "word") return undefined;
  if (number.value < 1 || number.value > 31 || ending.text.length > 3) return undefined;
  const own = endingOf(number.value);
  // "1Ist" may be any day that ends so.
  if (ending.text.length === 3 && ending.text.charAt(0) in AS_FIGURE) return undefined;
  const isBesideMonth = beside.some((word = "") => word === "of" || MONTHS.has(word));
  const isFigure = ending.text in AS_FIGURE && number.text.length === 1;
  const isSlip = ending.text.length > 1 ? isOneSlip(ending.text, own) : own.includes(ending.text);
  if (!isSlip || (ending.text.length === 1 && (!isBesideMonth || isFigure))) {
    return undefined;
  }
  return [number, { ...ending, text: own, misspelt: ending.text }];
}

function endingOf(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/** "QQ1", "QZ", "Quarter l", "Ql 2024": the letter of a quarter or half typed twice, or its figure as a letter. */
function quarterLetters(
  tokens: readonly Token[],
  at: number,
  end: number,
  written: string,
): readonly Token[] | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { start, spaceBefore } = token;
  const next = tokens[at + 1];
  if (end === at + 2 && next?.kind === "number" && (token.text === "qq" || token.text === "hh")) {
    const single: WordToken = { ...token, text: token.text.charAt(0), misspelt: token.text };
    return [single, next];
  }
  if (end > at + 1) return undefined;
  const isAfterName = written.length === 1 && QUARTER_NAMES.has(wordAt(tokens, at - 1) ?? "");
  const isWithLetter = written.length === 2 && /^[qh]/i.test(written);
  const figure = AS_FIGURE[written.slice(-1)];
  if ((!isAfterName && !isWithLetter) || (figure !== "1" && figure !== "2")) return undefined;
  const number: NumberToken = {
    kind: "number",
    text: figure,
    value: Number(figure),
    start: token.end - 1,
    end: token.end,
    spaceBefore: isAfterName && spaceBefore,
    misspelt: written.toLowerCase(),
  };
  if (isAfterName) return [number];
  const letter = token.text.charAt(0);
  return [{ kind: "word", text: letter, start, end: start + 1, spaceBefore }, number];
}

const QUARTER_NAMES: ReadonlySet<string> = wordSet("q, qtr, quarter, half, h, term");
