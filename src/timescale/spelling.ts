import { editDistance } from "../words";
import { keyWordSlip } from "./keyWordSlip";
import { mayBeMonthSlip, monthSlip, monthsNear, type MonthRange } from "./monthSlip";
import { MONTHS, MONTH_WORDS } from "./words/months";
import { CUE_WORDS } from "./words/cues";
import { KEY_WORDS, LONG_KEY_WORDS, REAL_WORDS } from "./words/keyWords";
import { LABELS, NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "./words/numbers";
import { SEASONS } from "./words/seasons";
import { UNITS } from "./words/units";
import { remembered } from "./remembered";
import type { Token } from "./tokens";

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
 * With `keepsUnsure` words that may be right as they stand are left so.
 */
export function correctSpelling(tokens: readonly Token[], keepsUnsure = false): readonly Token[] {
  let result: Token[] | undefined;
  const hasFigure = tokens.some(({ kind }) => kind === "number");
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || isCertain(token.text, hasFigure)) continue;
    const corrected = meantBy(tokens, at, token.text);
    if (corrected === undefined || (keepsUnsure && corrected.isUnsure === true)) continue;
    const { meant, mayBe, isUnsure = false } = corrected;
    result ??= [...tokens];
    result[at] = {
      ...token,
      text: meant,
      misspelt: token.text,
      ...(mayBe === undefined ? {} : { mayBe }),
      ...(isUnsure ? { isUnsure } : {}),
    };
  }
  return result ?? tokens;
}

/** A word of ours that is no slip: a month, or one that stands nowhere near a day and a year. */
function isCertain(word: string, hasFigure: boolean): boolean {
  if (!KNOWN.has(word)) return false;
  return !hasFigure || !mayBeMonthSlip(word) || MONTHS.has(word);
}

interface Meant {
  readonly meant: string;
  readonly mayBe?: MonthRange | undefined;
  readonly isUnsure?: boolean;
}

function meantBy(tokens: readonly Token[], at: number, text: string): Meant | undefined {
  const besideFigure = isFigure(tokens, at - 1) || isFigure(tokens, at + 1);
  const isKnown = KNOWN.has(text);
  if (!isKnown && text.length >= SHORTEST && text.length <= LONGEST) {
    const meant = besideFigure ? nearestBesideFigure(text) : nearestAlone(text);
    if (meant !== undefined && MONTHS.has(meant)) return amongMonths(text, meant);
    // "Suring" is as near to "spring" as to "during".
    if (meant !== undefined) return keyWordSlip(tokens, at) ?? sure(meant);
  }
  const month = monthSlip(tokens, at, isKnown);
  if (month !== undefined && month.mayBe === undefined) return month;
  return (isKnown ? undefined : keyWordSlip(tokens, at)) ?? month;
}

function sure(meant: string): Meant {
  return { meant };
}

/** The month that a word is one slip from, if any, before the one it is two from; of several the later, as a doubt. */
function amongMonths(text: string, meant: string): Meant {
  const near = monthsNear(text);
  const [first, last] = [near[0], near.at(-1)];
  if (first === undefined || last === undefined) return sure(meant);
  if (first === last) return sure(last);
  return { meant: last, mayBe: [MONTHS.get(first) ?? 1, MONTHS.get(last) ?? 12] };
}

function isFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word" && ORDINAL_ENDINGS.has(token.text)) return true;
  return token?.kind === "number";
}

const nearestBesideFigure = remembered((word) => nearest(word, true));
const nearestAlone = remembered((word) => nearest(word, false));

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
  ...LONG_KEY_WORDS.map((meant) => ({ meant, isMonth: false })),
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
