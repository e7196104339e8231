import { remembered } from "./remembered";
import { isAttached, markAt, numberAt, wordAt, type Token } from "./tokens";
import { CUE_WORDS } from "./words/cues";
import { MONTHS } from "./words/months";
import { LABELS, ORDINAL_ENDINGS } from "./words/numbers";
import { isOneSlip } from "./words/oneSlip";
import { PLAIN_WORDS } from "./words/plainWords";
import { wordSet } from "../words";

/** A month that a word is most likely a slip for. */
export interface MonthSlip {
  /** The month's name, as the readers know it. */
  readonly meant: string;
  /** The first and last month that the word may mean; undefined where the month is sure. */
  readonly mayBe: MonthRange | undefined;
}
export type MonthRange = readonly [first: number, last: number];

const SHORTEST_BESIDE_YEAR = 3;
const LONGEST = 5;
const WHOLE_YEAR: MonthRange = [1, 12];
/** Marks that part nothing between a day, its month and its year. */
const JOINS: ReadonlySet<string> = new Set(["-", "/", ".", ",", "\n"]);

/**
 * The month that a short word is one slip from, by its name or abbreviation: "jlu" is July, "juin" June. Between a day
 * and a year it is sure; beside a year alone it may be another word, and a word that is one is only ever doubtful.
 * Undefined where the word is near no month or near several.
 */
export function monthSlip(
  tokens: readonly Token[],
  at: number,
  isKnown: boolean,
): MonthSlip | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (!mayBeMonthSlip(word)) return undefined;
  const isDayThere = isBetweenDayAndYear(tokens, at, isKnown);
  if (!isDayThere) {
    if (isKnown || PLAIN_WORDS.has(word)) return undefined;
    if (isJoinedToMonth(tokens, at)) return onlyNear(word);
    if (word.length < SHORTEST_BESIDE_YEAR) return undefined;
    if (!isBesideYear(tokens, at) && !isBehindCue(tokens, at)) return undefined;
  }
  const [name, ...others] = monthsNear(word);
  const last = others.at(-1);
  // "31 Mae 26": with two figures nothing but the month says that they are a year.
  if (last !== undefined && !isKnown && hasShortYear(tokens, at)) {
    return { meant: last, mayBe: WHOLE_YEAR };
  }
  if (name === undefined || others.length > 0) return undefined;
  return { meant: name, mayBe: isDayThere && !isKnown ? undefined : WHOLE_YEAR };
}

/** Whether a word is short enough for `monthSlip`: a longer one is what it is. */
export function mayBeMonthSlip(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST;
}

function onlyNear(word: string): MonthSlip | undefined {
  const [name, ...others] = monthsNear(word);
  return name === undefined || others.length > 0 ? undefined : { meant: name, mayBe: undefined };
}

/** "Frb & Oct", "Jan, Arp and Jul": a month stands on the other side of a mark or word that joins. */
function isJoinedToMonth(tokens: readonly Token[], at: number): boolean {
  const isMonth = (place: number): boolean => MONTHS.has(wordAt(tokens, place) ?? "");
  const joins = (place: number): boolean => LIST_JOINS.has(tokens[place]?.text ?? "");
  return (joins(at + 1) && isMonth(at + 2)) || (joins(at - 1) && isMonth(at - 2));
}

const LIST_JOINS: ReadonlySet<string> = wordSet("&, /, -, and, to, or");

/** The months within one slip of a word, by name or abbreviation, each by one of its names, January first. */
export const monthsNear: (word: string) => readonly string[] = remembered((word) => {
  const near = new Map<number, string>();
  for (const [name, month] of MONTHS) {
    if (!near.has(month) && isOneSlip(word, name)) near.set(month, name);
  }
  return [...near.values()];
});

/** "10 Jlu 2003", "10th of Jlu 03", "10-Jlu-2003", "Jlu 10, 2003", "2003-Jlu-10". */
function isBetweenDayAndYear(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
  const day = dayBefore(tokens, at);
  const after = skipJoin(tokens, at + 1);
  if (day !== undefined && yearLength(tokens, after) > 0) {
    // "Sept 03 now 2004" is no third of November.
    return !isKnown || day === 0 || CUE_WORDS.has(wordAt(tokens, day - 1) ?? "");
  }
  const isLong = (wordAt(tokens, at) ?? "").length >= SHORTEST_BESIDE_YEAR;
  if (isKnown || !isLong || !isDay(tokens, after)) return false;
  if (yearLength(tokens, placeBefore(tokens, at)) === 4) return true;
  const behind = ORDINAL_ENDINGS.has(wordAt(tokens, after + 1) ?? "") ? after + 2 : after + 1;
  return yearLength(tokens, skipJoin(tokens, behind)) === 4;
}

/** "Next Marh", "by Sepptember": a longer word behind one that a month stands behind. */
function isBehindCue(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? "";
  return word.length > SHORTEST_BESIDE_YEAR && BEFORE_MONTH.has(wordAt(tokens, at - 1) ?? "");
}

const BEFORE_MONTH: ReadonlySet<string> = wordSet("next, by, end, early, late, mid, until, till");

/** "Agu 2003", "Agu 03", and "2003 Agu" where nothing follows. */
function isBesideYear(tokens: readonly Token[], at: number): boolean {
  const after = wordAt(tokens, at + 1) === "of" ? at + 2 : skipJoin(tokens, at + 1);
  if (yearLength(tokens, after) === 4 || hasShortYear(tokens, at)) return true;
  const next = tokens[at + 1];
  const isLast = next === undefined || next.kind === "mark";
  return isLast && yearLength(tokens, placeBefore(tokens, at)) === 4;
}

function hasShortYear(tokens: readonly Token[], at: number): boolean {
  const after = skipJoin(tokens, at + 1);
  return yearLength(tokens, after) === 2 && !isCounted(tokens, after);
}

/** Two figures that count what follows them, "26 homes", or are a part of more figures. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind !== "mark" || isAttached(tokens, at + 1));
}

/** Where the day before a word stands, if there is one: not the number of a label or part of another date. */
function dayBefore(tokens: readonly Token[], at: number): number | undefined {
  let place = wordAt(tokens, at - 1) === "of" ? at - 2 : placeBefore(tokens, at);
  if (ORDINAL_ENDINGS.has(wordAt(tokens, place) ?? "")) place -= 1;
  if (!isDay(tokens, place) || LABELS.has(wordAt(tokens, place - 1) ?? "")) return undefined;
  const before = tokens[place - 1];
  const isPartOfName = isAttached(tokens, place) && before?.kind === "word";
  return isPartOfName || before?.text === "£" ? undefined : place;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const number = numberAt(tokens, at);
  return number !== undefined && number.text.length <= 2 && number.value >= 1 && number.value <= 31;
}

/** How many figures the year at a place has, 4 or 2; 0 where none stands there. */
function yearLength(tokens: readonly Token[], at: number): 0 | 2 | 4 {
  const number = numberAt(tokens, at);
  if (number === undefined) return 0;
  if (number.text.length === 4) return number.value >= 1900 && number.value <= 2199 ? 4 : 0;
  return number.text.length === 2 ? 2 : 0;
}

function skipJoin(tokens: readonly Token[], at: number): number {
  return JOINS.has(markAt(tokens, at) ?? "") ? at + 1 : at;
}

function placeBefore(tokens: readonly Token[], at: number): number {
  return JOINS.has(markAt(tokens, at - 1) ?? "") ? at - 2 : at - 1;
}
