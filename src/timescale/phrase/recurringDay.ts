import { numberAt, wordAt, type Token } from "../tokens";
import { ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { WEEKDAY_WORDS } from "../words/weekdays";
import { wordSet } from "../../words";

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS);
const NTH_WORDS: ReadonlySet<string> = wordSet("last, final");
const PERIODS: ReadonlySet<string> = wordSet("month, quarter, week, term");
const BEFORE_PERIOD: ReadonlySet<string> = wordSet("the, a, each, every, any");

/** The words that such a day begins with. */
export const RECURRING_DAY_OPENERS: readonly string[] = [...NTH_WORDS, ...ORDINALS.keys()];

/**
 * The token behind a day that comes back, "second Monday of the month", "1st of the month", "first Thursday in each
 * month", "last working day of the month"; undefined where none begins here.
 */
export function recurringDayEnd(tokens: readonly Token[], at: number): number | undefined {
  const nth = nthEnd(tokens, at);
  if (nth === undefined) return undefined;
  let place = nth;
  const isWorking = ["working", "school", "business"].includes(wordAt(tokens, place) ?? "");
  if (isWorking) place += 1;
  const name = wordAt(tokens, place) ?? "";
  const isNamed = WEEKDAYS.has(name) || (isWorking && name === "day");
  // "The last day of the month" is the end of this one; "the first week of the month" comes back.
  const isWeek = name === "week";
  if (isNamed || isWeek) place += 1;
  const isFigure = numberAt(tokens, at) !== undefined;
  if (!isNamed && !isWeek && !isFigure) return undefined;
  // A slip in "of" or "in" changes nothing either.
  const join = wordAt(tokens, place) ?? "";
  if (join === "" || join.length > 2) return undefined;
  place += 1;
  // A slip in so short a word changes nothing.
  const word = wordAt(tokens, place) ?? "";
  const article = BEFORE_PERIOD.has(word) || (word.length <= 4 && !PERIODS.has(word));
  if (article) place += 1;
  return article && PERIODS.has(wordAt(tokens, place) ?? "") ? place + 1 : undefined;
}

/** "1st", "second", "last". */
function nthEnd(tokens: readonly Token[], at: number): number | undefined {
  const number = numberAt(tokens, at);
  if (number !== undefined) {
    const isNth = number.value <= 31 && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
    return isNth ? at + 2 : undefined;
  }
  const word = wordAt(tokens, at) ?? "";
  return ORDINALS.has(word) || NTH_WORDS.has(word) ? at + 1 : undefined;
}
