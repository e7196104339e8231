import { isAttached, type Token, type WordToken } from "../tokens";
import { wordSet } from "../words/wordList";
import { GAELIC } from "./gaelic";
import { IRISH } from "./irish";
import type { Vocabulary } from "./vocabulary";
import { WELSH } from "./welsh";

/** A step in the tree of a language's phrases: what the phrase that ends here is in English, and what may follow. */
interface Step {
  english?: readonly string[];
  isProof: boolean;
  readonly next: Map<string, Step>;
}

const VOCABULARIES: readonly Vocabulary[] = [WELSH, GAELIC, IRISH];
const LANGUAGES = VOCABULARIES.map((vocabulary) => ({ vocabulary, tree: treeOf(vocabulary) }));
type Language = (typeof LANGUAGES)[number];
/** Words that begin a phrase which proves a language: most cells hold none, and are done with. */
const PROOF_OPENERS: ReadonlySet<string> = new Set(
  VOCABULARIES.flatMap(({ proofs }) => Object.keys(proofs).map((key) => piecesOf(key)[0] ?? "")),
);
/** What makes a figure an ordinal: Welsh "1af", Gaelic "21mh", Irish "1ú". */
const ENDINGS: ReadonlySet<string> = wordSet("af, il, ydd, ed, fed, eg, ain, mh, d, na, s, u");
/** Welsh names October and autumn alike. */
const HYDREF = "hydref";
const OCTOBER = 10;

function piecesOf(phrase: string): string[] {
  return phrase.match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
}

function treeOf({ proofs, others }: Vocabulary): Step {
  const root: Step = { isProof: false, next: new Map() };
  const add = (phrase: string, english: string, isProof: boolean): void => {
    let step = root;
    for (const piece of piecesOf(phrase)) {
      const next: Step = step.next.get(piece) ?? { isProof: false, next: new Map() };
      step.next.set(piece, next);
      step = next;
    }
    step.english ??= english.split(" ");
    step.isProof ||= isProof;
  };
  for (const [phrase, english] of Object.entries(proofs)) add(phrase, english, true);
  for (const [phrase, english] of Object.entries(others)) add(phrase, english, false);
  return root;
}

/**
 * The phrase in the English that the readers know, where it is in Welsh, Scottish Gaelic or Irish: "erbyn diwedd Mawrth
 * 2025" is "by end of march 2025". Places stay those of the officer's own text; English is left as it is.
 */
export function translate(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ kind, text }) => (kind === "word" ? plain(text) : text));
  if (!words.some((word) => PROOF_OPENERS.has(word))) return tokens;
  let best: { tokens: readonly Token[]; proofs: number } = { tokens, proofs: 0 };
  for (const language of LANGUAGES) {
    const found = translated(tokens, words, language);
    if (found.proofs > best.proofs) best = found;
  }
  return best.tokens;
}

function translated(tokens: readonly Token[], words: readonly string[], language: Language) {
  const result: Token[] = [];
  let proofs = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const found = token?.kind === "word" ? phraseAt(tokens, words, at, language) : undefined;
    if (token === undefined) break;
    if (found === undefined) {
      result.push(ordinalEnding(tokens, words, at) ?? token);
      at += 1;
      continue;
    }
    if (found.isProof) proofs += found.next - at;
    const end = tokens[found.next - 1]?.end ?? token.end;
    for (const english of found.english) {
      const word = english === HYDREF ? hydref(tokens, at) : {};
      result.push({ ...tokenOf(english, token, end), ...word });
    }
    at = found.next;
  }
  return { tokens: result, proofs };
}

/** Behind a day it is the month; otherwise autumn, which ends later, and may be October. */
function hydref(tokens: readonly Token[], at: number) {
  const before = tokens[at - 1];
  const isDay = before?.kind === "number" || tokens[at - 2]?.kind === "number";
  const mayBe = [OCTOBER, OCTOBER] as const;
  return isDay && before?.kind !== "mark" ? { text: "october" } : { text: "autumn", mayBe };
}

function phraseAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  { vocabulary, tree }: Language,
) {
  const unit = vocabulary.units[words[at] ?? ""];
  if (unit !== undefined && tokens[at - 1]?.kind === "number") {
    return { english: [unit], isProof: false, next: at + 1 };
  }
  return longest(words, at, tree);
}

function tokenOf(text: string, first: Token, end: number): Token {
  const place = { text, start: first.start, end, spaceBefore: true };
  return /^\d$/.test(text)
    ? { kind: "number", value: Number(text), ...place }
    : { kind: "word", ...place };
}

function longest(words: readonly string[], at: number, language: Step) {
  let step: Step | undefined = language.next.get(words[at] ?? "");
  let found: { english: readonly string[]; isProof: boolean; next: number } | undefined;
  let place = at + 1;
  while (step !== undefined) {
    if (step.english !== undefined) {
      found = { english: step.english, isProof: step.isProof, next: place };
    }
    step = step.next.get(words[place] ?? "");
    place += 1;
  }
  return found;
}

function ordinalEnding(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): WordToken | undefined {
  const token = tokens[at];
  const isBehindFigure = tokens[at - 1]?.kind === "number" && isAttached(tokens, at);
  if (token?.kind !== "word" || !isBehindFigure || !ENDINGS.has(words[at] ?? "")) return undefined;
  return { ...token, text: "th" };
}

/** Without accents: "Màrt" is "mart". */
function plain(word: string): string {
  return /[^a-z]/.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
}
