import type { CORRECTION_WORDS, CorrectionSaying } from "../readings";
import { sayingsOf } from "../saying";
import type { PaperLanguage } from "./languages";
import { gapsIn, pathOf, type PaperText } from "./paperTexts";
import type { PaperWords } from "./paperWords";

/** What a translator says in place of our own words, by language and key, each as it is to be printed. */
export type Corrections = Readonly<
  Partial<Record<PaperLanguage, Readonly<Record<string, string>>>>
>;

/** A correction that can be printed, or why it cannot. */
export type Judged =
  | { readonly kind: "sound"; readonly text: string }
  | { readonly kind: "unusable"; readonly why: CorrectionSaying };

/** As much as an officer's own heading may be long. */
const MOST_CHARACTERS = 500;
/** A text is quoted so far. */
const MOST_QUOTED = 60;

const saying = sayingsOf<typeof CORRECTION_WORDS>();

/**
 * Judges what was typed in place of a text. It must have that text's gaps and no others, wherever they stand in it; what
 * is counted may stand in words where one number alone is meant. Space at either end is our own text's, for it is what
 * parts it from its neighbours.
 */
export function judgeCorrection({ text, gaps }: PaperText, typed: string): Judged {
  const plain = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (plain === "") return { kind: "unusable", why: saying("only-spaces") };
  if (plain.startsWith("=")) {
    return { kind: "unusable", why: saying("no-words", { text: quoted(plain) }) };
  }
  if (plain.length > MOST_CHARACTERS) {
    return { kind: "unusable", why: saying("too-long", { most: String(MOST_CHARACTERS) }) };
  }
  const has = gapsIn(plain);
  const lost = gaps.needed.filter((gap) => !has.includes(gap));
  if (lost.length > 0) {
    return { kind: "unusable", why: saying("gap-lost", { gaps: lost.join(", ") }) };
  }
  const braces = plain.replace(/\{\w+\}/g, "").match(/[{}]/g) ?? [];
  const unknown = [...has.filter((gap) => !gaps.allowed.includes(gap)), ...new Set(braces)];
  if (unknown.length > 0) {
    return { kind: "unusable", why: saying("gap-unknown", { gaps: unknown.join(", ") }) };
  }
  const [before = ""] = /^\s*/.exec(text) ?? [];
  const [after = ""] = /\s*$/.exec(text) ?? [];
  return { kind: "sound", text: `${before}${plain}${after}` };
}

/** Why what stands under a key that nobody knows, or knows already, or that is no text at all, cannot be used. */
export const UNUSABLE = {
  noWords: (text: string) => saying("no-words", { text: quoted(text) }),
  keyUnknown: (key: string) => saying("key-unknown", { key: quoted(key) }),
  keyTwice: (key: string) => saying("key-twice", { key: quoted(key) }),
} as const;

function quoted(text: string): string {
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

/** The words with corrections in place of some: a form that the table lacks is added to its plural. */
export function corrected(words: PaperWords, own: Readonly<Record<string, string>>): PaperWords {
  return Object.entries(own).reduce(
    (table, [key, text]) => withText(table, pathOf(key), text),
    words,
  );
}

function withText<Table extends object>(
  table: Table,
  [name, ...rest]: readonly string[],
  text: string,
): Table {
  if (name === undefined) return table;
  const inner = (table as Readonly<Record<string, unknown>>)[name];
  const isTable = typeof inner === "object" && inner !== null;
  return { ...table, [name]: isTable ? withText(inner, rest, text) : text };
}
