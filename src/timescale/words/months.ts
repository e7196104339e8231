import { wordList } from "../../words";

/** Every way a month is written, after folding to lower case; the place in the list gives its number. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Month number, 1 to 12, by word. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The full names, January first; what a misspelt word is held against. */
export const MONTH_WORDS: readonly string[] = SPELLINGS.map((names) => names[0] ?? "");

/** Words after which "may" is the verb. */
export const AFTER_THE_VERB_MAY: ReadonlySet<string> = new Set(
  wordList(
    "be, need, require, change, not, have, also, include, take, vary, slip, move, extend, only, well",
  ),
);

/** Words before which "may" must be the month, in a phrase that goes on. */
export const BEFORE_THE_MONTH_MAY: ReadonlySet<string> = new Set(
  wordList(
    "by, in, to, from, end, of, early, mid, late, until, till, between, and, during, since, each, every, after, before, beyond, or, next, last, this, through, start, beginning, middle",
  ),
);
