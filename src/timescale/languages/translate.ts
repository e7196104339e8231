import { remembered } from "../remembered";
import { lettersFor } from "../misread";
import { isAttached, type Token, type WordToken } from "../tokens";
import { ENGLISH_WORDS } from "../words/english";
import { nearestWords } from "../words/nearestWords";
import { phraseTree, type PhraseStep } from "../words/phraseTree";
import { wordSet } from "../../words";
import { GAELIC } from "./gaelic";
import { IRISH } from "./irish";
import type { Vocabulary } from "./vocabulary";
import { WELSH } from "./welsh";

/** What a phrase of a language is in English, and whether it proves the language. */
interface Translation {
  readonly english: readonly string[];
  readonly isProof: boolean;
}

const VOCABULARIES: readonly Vocabulary[] = [WELSH, GAELIC, IRISH];
/** Words so long are put right by themselves; shorter ones where another word proves the language. */
const LEAST_ALONE = 6;
const LEAST_PROVEN = 3;
/** And so long are words that no English text holds. */
const LEAST_OWN = 4;
const LANGUAGES = VOCABULARIES.map((vocabulary) => languageOf(vocabulary));
type Language = ReturnType<typeof languageOf>;

function languageOf(vocabulary: Vocabulary) {
  const { proofs, others, units } = vocabulary;
  const words = new Set(
    [...Object.keys(proofs), ...Object.keys(others), ...Object.keys(units)].flatMap(piecesOf),
  );
  const near = nearestWords([...words].filter((word) => word.length > 1));
  return {
    vocabulary,
    words,
    tree: treeOf(vocabulary),
    /** The word of the language that a word is one slip from; undefined where it is one, or English, or near none. */
    meant: remembered((word) => {
      const isSlip = word.length >= LEAST_PROVEN && !words.has(word) && !ENGLISH_WORDS.has(word);
      return isSlip ? near(word)[0] : undefined;
    }),
  };
}

/** A word that is no English and one of these languages', or a long one that is one slip from theirs. */
const isNearProof = (word: string): boolean =>
  !ENGLISH_WORDS.has(word) &&
  LANGUAGES.some(({ words, meant }) =>
    words.has(word)
      ? word.length >= LEAST_OWN
      : word.length >= LEAST_ALONE && (meant(word)?.length ?? 0) >= LEAST_ALONE - 1,
  );

/**
 * The first word of each phrase that proves a language, with the words or marks that follow it there; "" where the word
 * alone is one. Most cells hold none, and are done with.
 */
const PROOF_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = proofOpeners();

function proofOpeners(): ReadonlyMap<string, ReadonlySet<string>> {
  const openers = new Map<string, Set<string>>();
  for (const key of VOCABULARIES.flatMap(({ proofs }) => Object.keys(proofs))) {
    const [first = "", second = ""] = piecesOf(key);
    openers.set(first, (openers.get(first) ?? new Set()).add(second));
  }
  for (const word of VOCABULARIES.flatMap(({ accented = [] }) => [...accented])) {
    openers.set(word, new Set([""]));
  }
  return openers;
}

function mayProve(tokens: readonly Token[], keepsUnsure: boolean): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== "word") return false;
    const look = lookOf(token.text);
    if (look.isNearProof && !keepsUnsure) return true;
    if (look.seconds === undefined) return false;
    const next = tokens[at + 1];
    return look.seconds.has("") || (next !== undefined && look.seconds.has(plain(next.text)));
  });
}

const lookOf = remembered((word) => {
  const seconds = PROOF_OPENERS.get(plain(word)) ?? PROOF_OPENERS.get(word);
  return { seconds, isNearProof: isNearProof(plain(word)) };
});

/** What makes a figure an ordinal: Welsh "1af", Gaelic "21mh", Irish "1ú". */
const ENDINGS: ReadonlySet<string> = wordSet("af, il, ydd, ed, fed, eg, ain, mh, d, na, s, u");
/** Welsh names October and autumn alike. */
const HYDREF = "hydref";
const OCTOBER = 10;

function piecesOf(phrase: string): string[] {
  return phrase.match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
}

function treeOf({ proofs, others }: Vocabulary): PhraseStep<Translation> {
  const translations = (
    phrases: Readonly<Record<string, string>>,
    isProof: boolean,
  ): (readonly [string, Translation])[] =>
    Object.entries(phrases).map(([phrase, english]) => [
      phrase,
      { english: english.split(" "), isProof },
    ]);
  return phraseTree([...translations(proofs, true), ...translations(others, false)], piecesOf);
}

/**
 * The phrase in the English that the readers know, where it is in Welsh, Scottish Gaelic or Irish: "erbyn diwedd Mawrth
 * 2025" is "by end of march 2025". Words one slip from theirs are put right and unsure, and left with `keepsUnsure`.
 * Places stay those of the officer's own text; English is left as it is.
 */
export function translate(written: readonly Token[], keepsUnsure = false): readonly Token[] {
  const tokens = keepsUnsure ? written : withFiguresAsLetters(written);
  if (!mayProve(tokens, keepsUnsure)) return tokens;
  const words = tokens.map(({ kind, text }) => (kind === "word" ? plain(text) : text));
  let best: Translated = { tokens, proofs: 0 };
  for (const language of LANGUAGES) {
    const found = translated(tokens, words, language);
    if (found.proofs > best.proofs) best = found;
    if (keepsUnsure) continue;
    const corrected = words.map((word, at) =>
      tokens[at]?.kind === "word" && !isBehindFigure(tokens, at)
        ? (language.meant(word) ?? word)
        : word,
    );
    if (corrected.every((word, at) => word === words[at])) continue;
    const other = translated(tokens, corrected, language, words);
    if (other.proofs > best.proofs || (other.proofs > 0 && found === best)) best = other;
  }
  return best.tokens;
}

/** "Ma1 2026": a word of these languages in which a figure stands for a letter. */
function withFiguresAsLetters(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isAmidLetters(tokens, index));
  if (at < 0) return tokens;
  const first = at > 0 && isAttached(tokens, at) ? at - 1 : at;
  const last = isAttached(tokens, at + 1) && tokens[at + 1]?.kind === "word" ? at + 1 : at;
  const run = tokens.slice(first, last + 1);
  const [start, end] = [run[0], run.at(-1)];
  const spelt = run.map(({ text }) => text).join("");
  const meant = lettersFor(spelt).find(
    (word) => IN_ANY.has(plain(word)) && !ENGLISH_WORDS.has(word),
  );
  if (start === undefined || end === undefined || meant === undefined) return tokens;
  const { spaceBefore } = start;
  const word: WordToken = {
    kind: "word",
    text: meant,
    start: start.start,
    end: end.end,
    spaceBefore,
    misspelt: spelt,
    isUnsure: true,
  };
  return [...tokens.slice(0, first), word, ...tokens.slice(last + 1)];
}

function isAmidLetters(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "number" || tokens[at].text.length > 1) return false;
  const isBehind = isAttached(tokens, at) && tokens[at - 1]?.kind === "word";
  const isBefore = isAttached(tokens, at + 1) && tokens[at + 1]?.kind === "word";
  const letters =
    (isBehind ? (tokens[at - 1]?.text.length ?? 0) : 0) +
    (isBefore ? (tokens[at + 1]?.text.length ?? 0) : 0);
  return letters > 1;
}

const IN_ANY: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ words }) => [...words]));

interface Translated {
  readonly tokens: readonly Token[];
  /** How many words prove the language. */
  readonly proofs: number;
}

/** With `written` the words as they were before they were put right. */
function translated(
  tokens: readonly Token[],
  words: readonly string[],
  language: Language,
  written = words,
): Translated {
  const result: Token[] = [];
  let proofs = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const found =
      token?.kind === "word" && !isWithinFigures(tokens, at)
        ? phraseAt(tokens, words, at, language)
        : undefined;
    if (token === undefined) break;
    if (found === undefined) {
      result.push(ordinalEnding(tokens, words, at) ?? token);
      at += 1;
      continue;
    }
    const isProof = found.isProof || language.vocabulary.accented?.has(token.text) === true;
    if (isProof) proofs += found.next - at;
    const end = tokens[found.next - 1]?.end ?? token.end;
    const slip = slipIn(tokens, words, written, at, found.next);
    for (const english of found.english) {
      const word = english === HYDREF ? hydref(tokens, at) : {};
      result.push({ ...tokenOf(english, token, end), ...slip, ...word });
    }
    at = found.next;
  }
  return { tokens: result, proofs };
}

/** The "o" of "2o26" and the "I" of "3I" are no words. */
function isWithinFigures(tokens: readonly Token[], at: number): boolean {
  return isBehindFigure(tokens, at) && tokens[at]?.text.length === 1;
}

function isBehindFigure(tokens: readonly Token[], at: number): boolean {
  return isAttached(tokens, at) && tokens[at - 1]?.kind === "number";
}

function slipIn(
  tokens: readonly Token[],
  words: readonly string[],
  written: readonly string[],
  first: number,
  next: number,
): Pick<WordToken, "misspelt" | "isUnsure"> {
  const isSlip = words.slice(first, next).some((word, at) => word !== written[first + at]);
  const figured = tokens.slice(first, next).find(({ isUnsure }) => isUnsure === true);
  if (figured?.misspelt !== undefined) return { misspelt: figured.misspelt, isUnsure: true };
  return isSlip ? { misspelt: written.slice(first, next).join(" "), isUnsure: true } : {};
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

function longest(words: readonly string[], at: number, language: PhraseStep<Translation>) {
  let step = language.next.get(words[at] ?? "");
  let found: (Translation & { next: number }) | undefined;
  let place = at + 1;
  while (step !== undefined) {
    if (step.meaning !== undefined) found = { ...step.meaning, next: place };
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
  if (token?.kind !== "word" || !isBehindFigure(tokens, at) || !ENDINGS.has(words[at] ?? "")) {
    return undefined;
  }
  return { ...token, text: "th" };
}

/** Without accents: "Màrt" is "mart". */
function plain(word: string): string {
  return /[^a-z]/.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
}
