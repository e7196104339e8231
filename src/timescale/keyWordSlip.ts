import { monthsNear } from "./monthSlip";
import { remembered } from "./remembered";
import { numberAt, tokenAt, wordAt, type Token } from "./tokens";
import { MONTHS, MONTH_WORDS } from "./words/months";
import { KEY_WORDS, REAL_WORDS } from "./words/keyWords";
import { nearestWords } from "./words/nearestWords";
import { NUMBER_WORDS, ORDINALS } from "./words/numbers";
import { PLAIN_WORDS } from "./words/plainWords";
import { SEASONS } from "./words/seasons";
import { UNITS } from "./words/units";
import { WEEKDAY_WORDS } from "./words/weekdays";
import { wordSet } from "../words";

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

const keysNear = remembered(nearestWords([...KEY_WORDS, ...LONG_MONTHS]));
const KEYS: ReadonlySet<string> = new Set([...KEY_WORDS, ...LONG_MONTHS]);

/** What a time is made of beside figures, so that a short word before it is likely one of ours. */
const BESIDE: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...NUMBER_WORDS.keys(),
  ...WEEKDAY_WORDS,
  ...UNITS.keys(),
  ...wordSet(
    `q, qtr, quarter, half, end, year, financial, term, week, the, early, mid, late, next, of, in, to, by, until, later,
     earlier, before, other, than, no, session, academic, commencing, beginning, starting, school, month, meeting, tbc`,
  ),
]);
/** "Form" is a word of its own behind these, and a slip for "from" elsewhere before a time. */
const BEFORE_FORM: ReadonlySet<string> = wordSet(
  "a, an, the, this, that, each, application, booking, consent, consultation, entry, feedback, order, referral, review, new",
);

/** Words of their own that before a part of a time may be slips, behind words that fit. */
const REAL_SLIPS: ReadonlyMap<
  string,
  { readonly meant: string; readonly fits: (before: string) => boolean }
> = new Map([
  ["form", { meant: "from", fits: (before: string) => !BEFORE_FORM.has(before) }],
  ["off", { meant: "of", fits: isBeforeOf }],
  ["if", { meant: "of", fits: isBeforeOf }],
  ["very", { meant: "every", fits: () => true }],
  ["ever", { meant: "every", fits: () => true }],
]);

/** "Within 12 months off April", "in advance if 1 April", "first quarter if next year". */
function isBeforeOf(word: string): boolean {
  return UNITS.has(word) || BEFORE_OF.has(word);
}

const BEFORE_OF: ReadonlySet<string> = wordSet(
  "advance, quarter, half, end, beginning, start, week, as",
);

/** The key word that a word is one slip from: "beyoond" is beyond, "frm April" from, "form April 2025" perhaps from. */
export function keyWordSlip(tokens: readonly Token[], at: number): KeyWordSlip | undefined {
  const word = wordAt(tokens, at) ?? "";
  const real = REAL_SLIPS.get(word);
  if (real !== undefined) {
    const isMeant = isPartOfTime(tokens, at + 1) && real.fits(wordAt(tokens, at - 1) ?? "");
    return isMeant ? { meant: real.meant, isUnsure: true } : undefined;
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
  const scanned = word.includes("rn") ? word.replace("rn", "m") : "";
  if (KEYS.has(scanned)) return { meant: scanned, isUnsure: true };
  const near = keysNear(word);
  // Nothing ends in "the".
  const isLast = at === tokens.length - 1;
  const meant = (isLast ? undefined : near.find((key) => INNER_WORDS.has(key))) ?? near[0];
  if (meant === undefined) return undefined;
  if (INNER_WORDS.has(meant)) return { meant, isUnsure: false };
  const isBeside = isPartOfTime(tokens, at + 1) || isPartBefore(tokens, at);
  if (meant.length <= SHORT_KEY && !isBeside) return undefined;
  return { meant, isUnsure: near.length > 1 || meant.length < SURE_LENGTH };
}

function isBesideFigure(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((place) => numberAt(tokens, place) !== undefined);
}

/** A part of a time before the word, a dash or "and" between them passed over: "2026 – rbc", "2026 and aftre". */
function isPartBefore(tokens: readonly Token[], at: number): boolean {
  const isJoined = JOINS.has(tokenAt(tokens, at - 1)?.text ?? "");
  return isPartOfTime(tokens, at - 1) || (isJoined && isPartOfTime(tokens, at - 2));
}

const JOINS: ReadonlySet<string> = wordSet("-, and, &, to");

function isPartOfTime(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== undefined || BESIDE.has(wordAt(tokens, at) ?? "");
}
