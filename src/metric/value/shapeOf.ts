import Big from "big.js";
import { numberInWords } from "../number/numberWords";
import { writtenNumber } from "../number/writtenNumber";
import { measureOf, MEASURES_WITH_FIGURES, SCALES } from "./unitWords";
import { noteOf, type ValueNote } from "./valueNotes";
import { because } from "./because";
import type { ValueSaying } from "../../words";
import { wordList } from "../../words";

/** A number of the cell, with the decimals it shows. */
export interface ShapeNumber {
  readonly value: Big;
  readonly decimals: number;
  /** As written, "1,000"; words for a number in words. */
  readonly text: string;
  readonly isInWords: boolean;
}

/**
 * A cell's text as a shape: lower-case words and signs parted by one space, with N for each number, and the numbers
 * in order: "nearly one in 4%" is "nearly N in N %" with 1 and 4. Readers match the shape, so that "one in four" and
 * "1 in 4" are one.
 */
export interface Shape {
  readonly shape: string;
  readonly numbers: readonly ShapeNumber[];
  readonly notes: readonly ValueNote[];
}
export interface ShapeDoubt {
  readonly doubt: ValueSaying;
}

const TOUCHING = new Set(
  wordList(
    "st, nd, rd, th, p, pc, pa, pw, pcm, x, b, s, ish, fold, approx, gbp, eur, usd, percent, per",
  ),
);
const FOLD = /^([a-z]+)fold$/;
const WITH_FIGURES = new RegExp(`(?:${MEASURES_WITH_FIGURES.join("|")})(?![\\p{L}\\d])`, "iuy");
const DIGITS = /\d[\d.,]*|(?<![\p{L}\d.])\.\d[\d.,]*/uy;
const SPACED_THOUSANDS = /[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?(?![\d,]| ?%)/y;
const EXPONENT = /\d(?:\.\d+)?e[+-]\d{1,2}(?![\d.])/iy;
const WORD = /\p{L}+(?:[.']\p{L}+)*/uy;

const PARTS = new Map([
  ["and a half", { value: "0.5", decimals: 1 }],
  ["and a quarter", { value: "0.25", decimals: 2 }],
]);

/** "1O", "7O,500", "5S per cent": a letter where a scanner or a hand meant a digit. */
const LETTER_FOR_DIGIT =
  /\d[\d.,]*(?:[OISZBGol](?=[\d,.%])|[OIoZS](?![\p{L}\d])|G(?= ?(?:%|per )))[\d.,]*/u;

type Token = { readonly word: string } | { readonly number: ShapeNumber };

/** The shape of a tidied text, or the reason why its digits are in doubt. */
export function shapeOf(tidied: string): Shape | ShapeDoubt {
  const notes: ValueNote[] = [];
  const tokens: Token[] = [];
  const misread = LETTER_FOR_DIGIT.exec(tidied)?.[0];
  if (misread !== undefined) return { doubt: because("letter-in-figures", { figures: misread }) };
  for (let at = 0; at < tidied.length;) {
    const measure = matchAt(WITH_FIGURES, tidied, at);
    const spaced = measure ? undefined : matchAt(SPACED_THOUSANDS, tidied, at);
    const exponent = matchAt(EXPONENT, tidied, at);
    const digits = spaced ?? exponent ?? matchAt(DIGITS, tidied, at);
    const piece = measure ?? digits ?? matchAt(WORD, tidied, at) ?? tidied.charAt(at);
    at += piece.length;
    if (digits === undefined || measure !== undefined) {
      const isGlued = isNumberLast(tokens) && tidied.charAt(at - piece.length - 1) !== " ";
      if (isGlued && isStrange(piece.toLowerCase())) {
        notes.push(noteOf("glued", piece));
      }
      if (piece !== " ") tokens.push(...wordTokens(piece.toLowerCase()));
      continue;
    }
    const number = exponent ? scientific(exponent) : writtenDigits(piece, tidied.slice(at), notes);
    if ("doubt" in number) return number;
    if (spaced) notes.push(noteOf("spaced-thousands", spaced));
    if (exponent) notes.push(noteOf("exponent", exponent));
    tokens.push({ number });
  }
  return shapeOfTokens(tokens, notes);
}

function isNumberLast(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && "number" in last;
}

/** Whether a word that touches a number is none of those that usually do ("12km", "3rd", "5m", "5ish"). */
function isStrange(piece: string): boolean {
  const isWord = /^\p{L}/u.test(piece);
  return isWord && measureOf(piece) === undefined && !SCALES.has(piece) && !TOUCHING.has(piece);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** "threefold" is three-fold, and a full stop after a word goes. */
function wordTokens(word: string): Token[] {
  const fold = FOLD.exec(word)?.[1];
  return fold !== undefined && numberInWords([fold], 0)
    ? [{ word: fold }, { word: "fold" }]
    : [{ word: word.replaceAll(".", "") }].filter((token) => token.word !== "");
}

function writtenDigits(piece: string, rest: string, notes: ValueNote[]): ShapeNumber | ShapeDoubt {
  const bare = piece.replace(/[.,]+$/, "").replaceAll(" ", "");
  if (/[.,]$/.test(piece) && /^ ?(?:%|[a-z])/i.test(rest) && !/^ [a-z]/i.test(rest)) {
    notes.push(noteOf("stray-mark", piece.slice(-1), bare));
  }
  if (piece.startsWith(".")) notes.push(noteOf("leading-point", piece));
  const written = writtenNumber(bare);
  return written.kind === "doubt"
    ? { doubt: written.reason }
    : { value: written.value, decimals: written.decimals, text: bare, isInWords: false };
}

function scientific(text: string): ShapeNumber {
  const value = new Big(text);
  return { value, decimals: 0, text, isInWords: false };
}

function shapeOfTokens(tokens: readonly Token[], notes: readonly ValueNote[]): Shape {
  const words = tokens.map((token) => ("word" in token ? token.word : "N"));
  const shape: string[] = [];
  const numbers: ShapeNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const inWords = token && "word" in token ? numberInWords(words, at) : undefined;
    if (token && "number" in token) numbers.push(token.number);
    if (inWords) {
      const text = words.slice(at, at + inWords.taken).join(" ");
      numbers.push({ value: new Big(inWords.value), decimals: 0, text, isInWords: true });
    }
    shape.push(inWords ? "N" : (words[at] ?? ""));
    at += inWords?.taken ?? 1;
    const part = shape.at(-1) === "N" ? PARTS.get(words.slice(at, at + 3).join(" ")) : undefined;
    const last = numbers.at(-1);
    if (part === undefined || !last || last.decimals > 0) continue;
    numbers[numbers.length - 1] = {
      ...last,
      value: last.value.plus(part.value),
      decimals: part.decimals,
    };
    at += 3;
  }
  return { shape: shape.join(" "), numbers, notes };
}
