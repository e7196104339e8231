import { editDistance } from "../words";
import { monthSlip, monthsNear, type MonthRange } from "./monthSlip";
import { MONTHS, MONTH_WORDS } from "./words/months";
import { CUE_WORDS } from "./words/cues";
import { LABELS, NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "./words/numbers";
import { SEASONS } from "./words/seasons";
import { UNITS } from "./words/units";
import type { Token } from "./tokens";

/** Key words whose misspelling would change the reading; only these and the months are put right. */
const KEY_WORDS =
  "ongoing onwards annually annual quarterly monthly weekly quarter complete completed achieved autumn spring summer winter financial within continuous immediate immediately revised originally previously throughout academic beginning calendar christmas easter".split(
    " ",
  );

/** Real words that stand within a slip of a key word or a month and are left alone. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  "compete completes completion annul quarters within without spine string sprint sprinter winner simmer revise reviewed revision match arch larch marsh starch mark parch macho mars just jury jungle tune dune apply aprils argue augment remember member number immediacy ongoings academics continuously continues calendars begins springs financials economic finance".split(
    " ",
  ),
);

const KNOWN: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...KEY_WORDS,
  ...REAL_WORDS,
  ...CUE_WORDS,
  ...LABELS,
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...ORDINAL_ENDINGS,
  ...SEASONS.keys(),
  ...UNITS.keys(),
]);

const SHORTEST = 4;
const LONGEST = 14;

/**
 * Puts typing slips in months and key words right ("Novemeber", "anually"), keeping what was written in `misspelt`.
 * A month is never changed, any other word of ours only between a day and a year, a short one only beside a figure.
 */
export function correctSpelling(tokens: readonly Token[]): readonly Token[] {
  let result: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || MONTHS.has(token.text)) continue;
    const corrected = meantBy(tokens, at, token.text);
    if (corrected === undefined) continue;
    const { meant, mayBe } = corrected;
    result ??= [...tokens];
    result[at] = {
      ...token,
      text: meant,
      misspelt: token.text,
      ...(mayBe === undefined ? {} : { mayBe }),
    };
  }
  return result ?? tokens;
}

interface Meant {
  readonly meant: string;
  readonly mayBe: MonthRange | undefined;
}

function meantBy(tokens: readonly Token[], at: number, text: string): Meant | undefined {
  const besideFigure = isFigure(tokens, at - 1) || isFigure(tokens, at + 1);
  const isKnown = KNOWN.has(text);
  if (!isKnown && text.length >= SHORTEST && text.length <= LONGEST) {
    const meant = nearest(text, besideFigure);
    if (meant !== undefined) return MONTHS.has(meant) ? amongMonths(text, meant) : sure(meant);
  }
  return monthSlip(tokens, at, isKnown);
}

function sure(meant: string): Meant {
  return { meant, mayBe: undefined };
}

/** The month that a word is one slip from, if any, before the one it is two from; of several the later, as a doubt. */
function amongMonths(text: string, meant: string): Meant {
  const near = monthsNear(text);
  const [first, last] = [near[0], near[near.length - 1]];
  if (first === undefined || last === undefined) return sure(meant);
  if (first === last) return sure(last);
  return { meant: last, mayBe: [MONTHS.get(first) ?? 1, MONTHS.get(last) ?? 12] };
}

function isFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word" && ORDINAL_ENDINGS.has(token.text)) return true;
  return token?.kind === "number";
}

function nearest(word: string, besideFigure: boolean): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const { meant, isMonth } of besideFigure ? TARGETS : targetsBeginning(word)) {
    const distance = slipsBetween(word, meant, besideFigure && isMonth);
    // A later month of the same distance replaces an earlier one: the later end is the safe one.
    if (distance < bestDistance || (isMonth && distance === bestDistance && distance < Infinity)) {
      best = meant;
      bestDistance = distance;
    }
  }
  return best;
}

interface Target {
  readonly meant: string;
  readonly isMonth: boolean;
}

/** Months first, January to December, then key words. */
const TARGETS: readonly Target[] = [
  ...MONTH_WORDS.map((meant) => ({ meant, isMonth: true })),
  ...KEY_WORDS.map((meant) => ({ meant, isMonth: false })),
];
const NO_TARGETS: readonly Target[] = [];
const BY_LETTER: ReadonlyMap<string, readonly Target[]> = new Map(
  [...new Set(TARGETS.map(({ meant }) => meant.charAt(0)))].map((letter) => [
    letter,
    TARGETS.filter(({ meant }) => meant.startsWith(letter)),
  ]),
);

function targetsBeginning(word: string): readonly Target[] {
  return BY_LETTER.get(word.charAt(0)) ?? NO_TARGETS;
}

/** The slips from one word to the other where they are few enough to be slips, otherwise Infinity. */
function slipsBetween(word: string, meant: string, besideFigure: boolean): number {
  const allowed = meant.length >= 8 ? 2 : 1;
  if (Math.abs(word.length - meant.length) > allowed) return Infinity;
  if (word.length < (meant.length >= 6 ? 5 : 6) && !besideFigure) return Infinity;
  if (word[0] !== meant[0] && !besideFigure) return Infinity;
  const distance = editDistance(word, meant);
  if (distance > allowed || (distance === 2 && word[0] !== meant[0])) return Infinity;
  return distance;
}
