import { addDays, addMonths, partsOf, type IsoDate } from "../../calendar";
import { NUMBER_WORDS, ORDINALS } from "../words/numbers";
import { UNITS, type UnitLength } from "../words/units";
import { wordSet, wordList } from "../../words";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";

/** A length of time: "6 months", "one-two years", "12–18 months", "over five years". */
export interface Duration {
  /** The longest it can be; the shorter figure of a pair does not matter. */
  readonly count: number;
  readonly unit: UnitLength;
  /** "5+ years", "more than 5 years": no upper end. */
  readonly hasNoEnd: boolean;
  /** "Year 2", "Months 1–6": counted along the plan, not a length from anywhere. */
  readonly isOfPlan: boolean;
}

const MOST_YEARS = 100;
const MOST_PLAN_YEARS = 20;
const PLAN_UNITS: ReadonlySet<string> = new Set(
  wordList("year, years, yr, yrs, y, month, months, week, weeks, day, days"),
);
/** The words that a duration begins with, when it does not begin with a figure. */
export const DURATION_OPENERS: readonly string[] = [
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...PLAN_UNITS,
  "few",
  "several",
  "coming",
  "some",
  "many",
  "number",
  "following",
  "next",
  "forthcoming",
];
const WEEK_NAMES: ReadonlySet<string> = new Set(["week", "weeks", "wk"]);
const VAGUE_WORDS: ReadonlySet<string> = wordSet(
  "few, several, coming, some, many, couple, number, following, next, a, forthcoming",
);
const JOINS: ReadonlySet<string> = new Set(["-", "to", "or", "/", "&", "and"]);

/** The duration at a place, undefined where none begins there. */
export function durationAt(
  tokens: readonly Token[],
  at: number,
): { duration: Duration; next: number } | undefined {
  return length(tokens, at) ?? ofPlan(tokens, at) ?? ordinalYear(tokens, at) ?? vague(tokens, at);
}

/** "First year", "second year of the plan"; not the "third year" of more than a plan's usual life. */
function ordinalYear(
  tokens: readonly Token[],
  at: number,
): { duration: Duration; next: number } | undefined {
  const count = ORDINALS.get(wordAt(tokens, at) ?? "");
  if (count === undefined || count > 10 || wordAt(tokens, at + 1) !== "year") return undefined;
  return {
    duration: { count, unit: { months: 12 }, hasNoEnd: false, isOfPlan: true },
    next: at + 2,
  };
}

function length(
  tokens: readonly Token[],
  at: number,
): { duration: Duration; next: number } | undefined {
  const first = countAt(tokens, at);
  if (first === undefined) return undefined;
  let { count, next } = first;
  const join = markAt(tokens, next) ?? wordAt(tokens, next) ?? "";
  const second = JOINS.has(join) ? countAt(tokens, next + 1) : undefined;
  if (second !== undefined) [count, next] = [Math.max(count, second.count), second.next];
  let isHalf = false;
  if (wordAt(tokens, next) === "and" && wordAt(tokens, next + 2) === "half") {
    isHalf = true;
    next += 3;
  }
  if (wordAt(tokens, next) === "of" && NUMBER_WORDS.has(wordAt(tokens, next - 1) ?? "")) next += 1;
  const hasPlus = markAt(tokens, next) === "+";
  if (hasPlus || markAt(tokens, next) === "-") next += 1;
  if (["calendar", "working", "school"].includes(wordAt(tokens, next) ?? "")) next += 1;
  const named = wordAt(tokens, next) ?? "";
  const unit = UNITS.get(named);
  // "A quarter" is a length; "2 quarter" is no English.
  if (unit === undefined) return undefined;
  next += 1;
  if (markAt(tokens, next) === "'") next += 1;
  const isPlus = hasPlus || markAt(tokens, next) === "+" || wordAt(tokens, next) === "plus";
  if (isPlus && !hasPlus) next += 1;
  const whole = isHalf ? count + 0.5 : count;
  return {
    duration: { count: whole, unit, hasNoEnd: isPlus || isMore(tokens, at), isOfPlan: false },
    next,
  };
}

function isMore(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (markAt(tokens, at - 1) === ">") return true;
  return (
    before === "over" ||
    before === "beyond" ||
    (before === "than" && wordAt(tokens, at - 2) === "more")
  );
}

/** "The next few weeks", "the coming months", "a number of years": a length without a figure. */
function vague(
  tokens: readonly Token[],
  at: number,
): { duration: Duration; next: number } | undefined {
  let place = at;
  while (place < at + 3 && VAGUE_WORDS.has(wordAt(tokens, place) ?? "")) place += 1;
  if (place > at && wordAt(tokens, place) === "of") place += 1;
  const named = wordAt(tokens, place) ?? "";
  const unit = UNITS.get(named);
  if (place === at || unit === undefined || !named.endsWith("s")) return undefined;
  return { duration: { count: 1, unit, hasNoEnd: true, isOfPlan: false }, next: place + 1 };
}

function countAt(
  tokens: readonly Token[],
  at: number,
): { count: number; next: number } | undefined {
  const number = numberAt(tokens, at);
  if (number !== undefined) {
    if (number.text.length > 3) return undefined;
    const decimals = numberAt(tokens, at + 2);
    if (
      markAt(tokens, at + 1) === "." &&
      decimals?.text.length === 1 &&
      isAttached(tokens, at + 2)
    ) {
      return { count: number.value + decimals.value / 10, next: at + 3 };
    }
    return { count: number.value, next: at + 1 };
  }
  const count = NUMBER_WORDS.get(wordAt(tokens, at) ?? "");
  if (count === undefined) return undefined;
  if (wordAt(tokens, at) === "a" && wordAt(tokens, at + 1) === "couple") {
    return { count: 2, next: at + 2 };
  }
  return { count, next: at + 1 };
}

/** "Year 2", "Years 1–3", "Month 6"; not "year 2024". */
function ofPlan(
  tokens: readonly Token[],
  at: number,
): { duration: Duration; next: number } | undefined {
  const name = wordAt(tokens, at) ?? "";
  if (!PLAN_UNITS.has(name)) return undefined;
  const first = planNumber(tokens, at + 1);
  if (first === undefined) return undefined;
  let [last, next] = [first.count, first.next];
  for (let pairs = 0; pairs < 5; pairs += 1) {
    const join = markAt(tokens, next) ?? wordAt(tokens, next) ?? "";
    const more = JOINS.has(join) || join === "," ? planNumber(tokens, next + 1) : undefined;
    if (more === undefined) break;
    [last, next] = [Math.max(last, more.count), more.next];
  }
  // "Week 23 2025" is a week of the calendar.
  if (WEEK_NAMES.has(name) && numberAt(tokens, next)?.text.length === 4) return undefined;
  // "Month 6 2025/26" is a month of that year.
  if (name === "month" && numberAt(tokens, next) !== undefined) return undefined;
  const unit = UNITS.get(name) ?? { months: 12 };
  // "Y26" is more likely a financial year than the plan's twenty-sixth.
  if (unit.months === 12 && last > MOST_PLAN_YEARS) return undefined;
  return { duration: { count: last, unit, hasNoEnd: false, isOfPlan: true }, next };
}

function planNumber(tokens: readonly Token[], at: number) {
  const found = countAt(tokens, at);
  if (found === undefined || wordAt(tokens, at) === "a" || wordAt(tokens, at) === "an") {
    return undefined;
  }
  if ((numberAt(tokens, at)?.text.length ?? 1) > 2 || UNITS.has(wordAt(tokens, found.next) ?? "")) {
    return undefined;
  }
  return found;
}

/** The date so long after another, or before it when `sign` is -1; undefined for lengths beyond a hundred years. */
export function countFrom(
  date: IsoDate,
  { count, unit }: Duration,
  sign: 1 | -1 = 1,
): IsoDate | undefined {
  const days = Math.ceil(count * (unit.days ?? 0));
  const months = count * (unit.months ?? 0);
  if (days > MOST_YEARS * 366 || months > MOST_YEARS * 12) return undefined;
  const { year } = partsOf(date);
  if (year < MOST_YEARS + 1 || year > 9998 - MOST_YEARS) return undefined;
  const whole = Math.trunc(months);
  const halfMonth = Math.round((months - whole) * 30);
  return addDays(addMonths(date, sign * whole), sign * (days + halfMonth));
}
