import { isOneSlip, monthsNear } from "./monthSlip";
import { numberAt, wordAt, type Token } from "./tokens";
import { MONTHS, MONTH_WORDS } from "./words/months";
import { KEY_WORDS, REAL_WORDS } from "./words/keyWords";
import { ORDINALS } from "./words/numbers";
import { PLAIN_WORDS } from "./words/plainWords";
import { SEASONS } from "./words/seasons";
import { wordSet } from "./words/wordList";

/** A key word that a word is most likely a slip for. */
export interface KeyWordSlip {
  readonly meant: string;
  /** The word may be right as it stands, or another's slip: both readings are then weighed. */
  readonly isUnsure: boolean;
}

const SHORTEST = 3;
const LONGEST = 14;
/** Shorter key words are one slip from too many others to be sure of. */
const SURE_LENGTH = 6;
/** Letters of a month's short name with one too many. */
const LONGEST_SHORT_MONTH = 5;
/** Key words so short count only beside a part of a time. */
const SHORT_KEY = 5;

const LONG_MONTHS = MONTH_WORDS.filter((name) => name.length > SHORT_KEY);
/** Small words that stand inside longer phrases of ours. */
const INNER_WORDS: ReadonlySet<string> = wordSet("the, and, need, than, with");

/** Each key word under itself and under what is left of it without one letter. */
const BY_PART: ReadonlyMap<string, readonly string[]> = partsOfAll();

function partsOfAll(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const key of [...KEY_WORDS, ...LONG_MONTHS]) {
    for (const part of partsOf(key)) {
      const keys = table.get(part);
      if (keys === undefined) table.set(part, [key]);
      else if (!keys.includes(key)) keys.push(key);
    }
  }
  return table;
}

function partsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** What a time is made of beside figures, so that a short word before it is likely one of ours. */
const BESIDE: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...wordSet(
    "q, qtr, quarter, half, end, year, financial, term, week, the, early, mid, late, next, of, in, to, by",
  ),
]);
/** "Form" is a word of its own behind these, and a slip for "from" elsewhere before a time. */
const BEFORE_FORM: ReadonlySet<string> = wordSet(
  "a, an, the, this, that, each, application, booking, consent, consultation, entry, feedback, order, referral, review, new",
);

/** The key word that a word is one slip from: "beyoond" is beyond, "frm April" from, "form April 2025" perhaps from. */
export function keyWordSlip(tokens: readonly Token[], at: number): KeyWordSlip | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (word === "form") {
    const isNoun = BEFORE_FORM.has(wordAt(tokens, at - 1) ?? "") || !isPartOfTime(tokens, at + 1);
    return isNoun ? undefined : { meant: "from", isUnsure: true };
  }
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  // "Mor 2003" may be a month.
  if (
    word.length <= LONGEST_SHORT_MONTH &&
    isBesideFigure(tokens, at) &&
    monthsNear(word).length > 0
  ) {
    return undefined;
  }
  if (REAL_WORDS.has(word) || PLAIN_WORDS.has(word)) return undefined;
  const near = keysNear(word);
  const meant = near.find((key) => INNER_WORDS.has(key)) ?? near[0];
  if (meant === undefined) return undefined;
  if (INNER_WORDS.has(meant)) return { meant, isUnsure: false };
  const isBeside = isPartOfTime(tokens, at + 1) || isPartOfTime(tokens, at - 1);
  if (meant.length <= SHORT_KEY && !isBeside) return undefined;
  return { meant, isUnsure: near.length > 1 || meant.length < SURE_LENGTH };
}

function isBesideFigure(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((place) => numberAt(tokens, place) !== undefined);
}

function keysNear(word: string): string[] {
  const near: string[] = [];
  for (const part of partsOf(word)) {
    for (const key of BY_PART.get(part) ?? []) {
      if (!near.includes(key) && isOneSlip(word, key)) near.push(key);
    }
  }
  return near;
}

function isPartOfTime(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== undefined || BESIDE.has(wordAt(tokens, at) ?? "");
}
