import Big from "big.js";
import { numberInWords } from "../number/numberWords";
import { writtenNumber } from "../number/writtenNumber";
import { MEASURES_WITH_FIGURES } from "./unitWords";

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
  readonly notes: readonly string[];
}
export interface ShapeDoubt {
  readonly doubt: string;
}

const FOLD = /^([a-z]+)fold$/;
const WITH_FIGURES = new RegExp(`(?:${MEASURES_WITH_FIGURES.join("|")})(?![\\p{L}\\d])`, "iuy");
const DIGITS = /\d[\d.,]*|\.\d[\d.,]*/y;
const SPACED_THOUSANDS = /[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?(?![\d,]| ?%)/y;
const EXPONENT = /\d(?:\.\d+)?e[+-]\d{1,2}(?![\d.])/iy;
const WORD = /\p{L}+(?:[.']\p{L}+)*/uy;

type Token = { readonly word: string } | { readonly number: ShapeNumber };

/** The shape of a tidied text, or the reason why its digits are in doubt. */
export function shapeOf(tidied: string): Shape | ShapeDoubt {
  const notes: string[] = [];
  const tokens: Token[] = [];
  for (let at = 0; at < tidied.length;) {
    const measure = matchAt(WITH_FIGURES, tidied, at);
    const spaced = measure ? undefined : matchAt(SPACED_THOUSANDS, tidied, at);
    const exponent = matchAt(EXPONENT, tidied, at);
    const digits = spaced ?? exponent ?? matchAt(DIGITS, tidied, at);
    const piece = measure ?? digits ?? matchAt(WORD, tidied, at) ?? tidied.charAt(at);
    at += piece.length;
    if (digits === undefined || measure !== undefined) {
      if (piece !== " ") tokens.push(...wordTokens(piece.toLowerCase()));
      continue;
    }
    const number = exponent ? scientific(exponent) : writtenDigits(piece, tidied.slice(at), notes);
    if ("doubt" in number) return number;
    if (spaced) notes.push(`The space in "${spaced}" was taken to part thousands.`);
    if (exponent) notes.push(`"${exponent}" was read as a number in scientific form.`);
    tokens.push({ number });
  }
  return shapeOfTokens(tokens, notes);
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

function writtenDigits(piece: string, rest: string, notes: string[]): ShapeNumber | ShapeDoubt {
  const bare = piece.replace(/[.,]+$/, "");
  if (bare.length < piece.length && /^ ?(?:%|[a-z])/i.test(rest) && !/^ [a-z]/i.test(rest))
    notes.push(`A stray "${piece.slice(bare.length)}" after ${bare} was left out.`);
  const written = writtenNumber(bare);
  return written.kind === "doubt"
    ? { doubt: written.reason }
    : { value: written.value, decimals: written.decimals, text: bare, isInWords: false };
}

function scientific(text: string): ShapeNumber {
  const value = new Big(text);
  return { value, decimals: 0, text, isInWords: false };
}

function shapeOfTokens(tokens: readonly Token[], notes: readonly string[]): Shape {
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
  }
  return { shape: shape.join(" "), numbers, notes };
}
