import { remembered } from "./remembered";

/** A piece of the phrase, folded to lower case; `start` and `end` are places in the officer's own text. */
export type Token = WordToken | NumberToken | MarkToken;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spaceBefore: boolean;
  /** What was written, where a typing or scanning slip was put right in `text`. */
  readonly misspelt?: string;
  /** Set where `misspelt` may be right as it stands, or a slip for something else. */
  readonly isUnsure?: boolean;
}
export interface WordToken extends Place {
  readonly kind: "word";
  /** The first and last month that the word as written may mean, where `text` is not sure. */
  readonly mayBe?: readonly [first: number, last: number];
}
export interface NumberToken extends Place {
  readonly kind: "number";
  readonly value: number;
}
export interface MarkToken extends Place {
  readonly kind: "mark";
}

/** What a character is, as far as cutting goes. A hidden one parts nothing and shows nothing. */
type CharacterKind = "letter" | "digit" | "line" | "space" | "hidden" | "mark";

/** More digits than any date has ("20240331" has eight). */
const MOST_DIGITS = 8;
const NON_ASCII = /[\u0080-\uFFFF]/;
const DASHES: ReadonlySet<string> = new Set("‐‑‒–—―−");
const QUOTES: ReadonlySet<string> = new Set("‘’`´");
const ARROWS: ReadonlySet<string> = new Set("→⇒➔►");
const GENITIVE: ReadonlySet<string> = new Set(["'s", "’s"]);
const ASCII_KINDS: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) =>
  kindByPattern(String.fromCharCode(code)),
);

/**
 * Cuts a phrase into words, whole numbers and marks, with every dash as "-", every apostrophe as "'", an arrow as "→"
 * and a line break as "\n": `tokenise("Dec–24")` gives the word "dec", the mark "-" and the number 24.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = false;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const end = kind === "mark" ? markEnd(text, at) : runEnd(text, at, kind);
    if (kind === "space") spaceBefore = true;
    if (kind !== "space" && kind !== "hidden") {
      const raw = text.slice(at, end);
      tokens.push(tokenOf(kind, raw, at, end, spaceBefore));
      spaceBefore = kind === "line";
    }
    at = end;
  }
  return tokens;
}

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  return code < 128
    ? (ASCII_KINDS[code] ?? "mark")
    : kindByPattern(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function kindByPattern(character: string): CharacterKind {
  if (/^[\p{L}\p{M}]$/u.test(character)) return "letter";
  if (/^\p{Nd}$/u.test(character)) return "digit";
  if (/^[\n\r\u2028\u2029]$/.test(character)) return "line";
  if (/^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/.test(character)) return "hidden";
  return /^[\s_]$/.test(character) ? "space" : "mark";
}

const APOSTROPHE = "'".charCodeAt(0);
const QUOTE = "’".charCodeAt(0);

/** Where a run of characters of one kind ends. */
function runEnd(text: string, from: number, kind: CharacterKind): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === kind) at += stepAt(text, at);
  if (kind !== "letter" || at + 1 >= text.length) return at;
  const mark = text.charCodeAt(at);
  if (mark !== APOSTROPHE && mark !== QUOTE) return at;
  // "year's" is the year; "o'clock" is two words.
  const isGenitive = text.charAt(at + 1).toLowerCase() === "s";
  const goesOn = at + 2 < text.length && kindAt(text, at + 2) === "letter";
  return isGenitive && !goesOn ? at + 2 : at;
}

function markEnd(text: string, at: number): number {
  const first = text.charAt(at);
  const isArrow = text.charAt(at + 1) === ">" && (first === "=" || foldMark(first) === "-");
  return isArrow ? at + 2 : at + stepAt(text, at);
}

function stepAt(text: string, at: number): number {
  return text.charCodeAt(at) < FIRST_SURROGATE || (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
}

/** Characters from here on may take two places. */
const FIRST_SURROGATE = 0xd800;

function tokenOf(
  kind: CharacterKind,
  raw: string,
  start: number,
  end: number,
  spaceBefore: boolean,
): Token {
  switch (kind) {
    case "letter":
      return { kind: "word", text: foldWord(raw), start, end, spaceBefore };
    case "digit": {
      const folded = NON_ASCII.test(raw) ? raw.normalize("NFKC") : raw;
      return folded.length <= MOST_DIGITS && !/[^0-9]/.test(folded)
        ? { kind: "number", text: folded, value: Number(folded), start, end, spaceBefore }
        : { kind: "word", text: folded, start, end, spaceBefore };
    }
    case "line":
      return { kind: "mark", text: "\n", start, end, spaceBefore };
    default:
      return { kind: "mark", text: foldMark(raw), start, end, spaceBefore };
  }
}

/** In lower case, and without a genitive's ending. */
const foldWord = remembered((raw) => {
  const lower = (NON_ASCII.test(raw) ? raw.normalize("NFKC") : raw).toLowerCase();
  return GENITIVE.has(lower.slice(-2)) ? lower.slice(0, -2) : lower;
});

function foldMark(raw: string): string {
  if (ARROWS.has(raw) || (raw.length === 2 && raw.endsWith(">"))) return "→";
  if (DASHES.has(raw)) return "-";
  return QUOTES.has(raw) ? "'" : raw;
}

/** The token at a place. A place before the first is asked for often, and an index below zero costs an array dear. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** The word at a place, undefined where there is none or something else stands there. */
export function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokenAt(tokens, at);
  return token?.kind === "word" ? token.text : undefined;
}

/** The mark at a place, undefined where something else stands there. */
export function markAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokenAt(tokens, at);
  return token?.kind === "mark" ? token.text : undefined;
}

/** The number at a place, undefined where something else stands there. */
export function numberAt(tokens: readonly Token[], at: number): NumberToken | undefined {
  const token = tokenAt(tokens, at);
  return token?.kind === "number" ? token : undefined;
}

/** Whether the token follows the one before without white space. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return at > 0 && token !== undefined && !token.spaceBefore;
}
