/** A piece of the phrase, folded to lower case; `start` and `end` are places in the officer's own text. */
export type Token = WordToken | NumberToken | MarkToken;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spaceBefore: boolean;
}
export interface WordToken extends Place {
  readonly kind: "word";
  /** The word as it was written, where a typing slip was put right in `text`. */
  readonly misspelt?: string;
}
export interface NumberToken extends Place {
  readonly kind: "number";
  readonly value: number;
}
export interface MarkToken extends Place {
  readonly kind: "mark";
}

const PIECES =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]s(?!\p{L}))?)|(?<number>\p{Nd}+)|(?<line>[\n\r\u2028\u2029]+)|(?<space>\s+)|(?<hidden>[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+)|(?<mark>[-–—]>|=>|.)/gsu;

const DASHES = /^[‐‑‒–—―−]$/u;
const QUOTES = /^[‘’`´]$/u;
/** More digits than any date has ("20240331" has eight). */
const MOST_DIGITS = 8;

/**
 * Cuts a phrase into words, whole numbers and marks, with every dash as "-", every apostrophe as "'", an arrow as "→"
 * and a line break as "\n": `tokenise("Dec–24")` gives the word "dec", the mark "-" and the number 24.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = false;
  for (const match of text.matchAll(PIECES)) {
    const groups = match.groups ?? {};
    if (groups["space"] !== undefined) spaceBefore = true;
    if (groups["space"] !== undefined || groups["hidden"] !== undefined) continue;
    const place = { start: match.index, end: match.index + match[0].length, spaceBefore };
    tokens.push(tokenOf(groups, match[0], place));
    spaceBefore = groups["line"] !== undefined;
  }
  return tokens;
}

function tokenOf(
  groups: Readonly<Record<string, string | undefined>>,
  raw: string,
  place: Omit<Place, "text">,
): Token {
  if (groups["word"] !== undefined) {
    const text = raw
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]s$/, "");
    return { kind: "word", text, ...place };
  }
  if (groups["number"] !== undefined) {
    const text = raw.normalize("NFKC");
    if (text.length <= MOST_DIGITS && /^[0-9]+$/.test(text)) {
      return { kind: "number", text, value: Number(text), ...place };
    }
    return { kind: "word", text, ...place };
  }
  if (groups["line"] !== undefined) return { kind: "mark", text: "\n", ...place };
  return { kind: "mark", text: foldMark(raw), ...place };
}

function foldMark(raw: string): string {
  if (raw.length > 1 && raw.endsWith(">")) return "→";
  if (raw === "⇒" || raw === "➔" || raw === "►") return "→";
  if (DASHES.test(raw)) return "-";
  return QUOTES.test(raw) ? "'" : raw;
}

/** The word at a place, undefined where there is none or something else stands there. */
export function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : undefined;
}

/** The mark at a place, undefined where something else stands there. */
export function markAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "mark" ? token.text : undefined;
}

/** The number at a place, undefined where something else stands there. */
export function numberAt(tokens: readonly Token[], at: number): NumberToken | undefined {
  const token = tokens[at];
  return token?.kind === "number" ? token : undefined;
}

/** Whether the token follows the one before without white space. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return at > 0 && token !== undefined && !token.spaceBefore;
}
