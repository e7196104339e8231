import type { Qualifier } from "../types";
import { wordList } from "../../words";

/** Words before a number that say how bounded or how sure it is; in the shape of a cell, in lower case. */
const BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    "at-least",
    wordList(
      "at least, no less than, not less than, no fewer than, not fewer than, minimum of, a minimum of, minimum, min, not below, > =, > or =, ≥, ⩾",
    ),
  ],
  [
    "at-most",
    wordList(
      "at most, no more than, not more than, not over, not above, not exceeding, within, up to, maximum of, a maximum of, maximum, max, no higher than, no greater than, < =, < or =, ≤, ⩽",
    ),
  ],
  [
    "over",
    wordList(
      "over, just over, slightly over, well over, more than, just more than, greater than, higher than, above, just above, in excess of, upwards of, exceeding, exceeded, topped, topping, surpassed, exceeds, beyond, >, ›",
    ),
  ],
  [
    "under",
    wordList(
      "under, just under, slightly under, well under, less than, just less than, fewer than, lower than, smaller than, below, just below, nearly, almost, approaching, not quite, <, ‹",
    ),
  ],
  [
    "approx",
    wordList(
      "about, around, approximately, approx, circa, ca, c, roughly, some, ~, ≈, an average of, average of, on average, average, avg, mean, mean of, median, a median of, in the region of, in the order of, of the order of, close to, broadly",
    ),
  ],
  [
    "estimated",
    wordList(
      "an estimated, estimated, estimated at, est, estimate, estimate of, an estimate of, estimates",
    ),
  ],
];
const AFTER: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    "at-least",
    wordList(
      "or more, or over, or above, or higher, or greater, and over, and above, and more, and higher, +, plus, minimum, min, at least",
    ),
  ],
  [
    "at-most",
    wordList(
      "or less, or fewer, or under, or below, or lower, and under, and below, maximum, max, at most",
    ),
  ],
  ["approx", wordList("approx, approximately, or so, roughly, ish, on average, average, avg")],
];

const CLOSE = /^(?:just|slightly|nearly|almost|approaching|not quite)\b/;

type Table = readonly (readonly [string, Qualifier])[];
const flat = (table: typeof BEFORE): Table =>
  table
    .flatMap(([qualifier, phrases]) => phrases.map((phrase) => [phrase, qualifier] as const))
    .sort((a, b) => b[0].length - a[0].length);
const BEFORE_PHRASES = flat(BEFORE);
const AFTER_PHRASES = flat(AFTER);

/** A shape without its qualifying words. */
export interface Qualified {
  readonly shape: string;
  readonly qualifier?: Qualifier;
  /** "Just over", "nearly": the number itself is about right. */
  readonly isClose?: boolean;
}

/**
 * Takes the qualifying words off both ends of a shape: "approximately over N" is "N", over: a bound says more than
 * "about".
 */
export function peelQualifiers(shape: string): Qualified {
  let rest = shape;
  let qualifier: Qualifier | undefined;
  let isClose = false;
  const note = (found: Qualifier): void => {
    if (qualifier === undefined || qualifier === "approx" || qualifier === "estimated") {
      qualifier = found;
    }
  };
  for (let count = 0; count < 3; count += 1) {
    const before = BEFORE_PHRASES.find(([phrase]) => rest.startsWith(`${phrase} `));
    if (!before) break;
    rest = rest.slice(before[0].length + 1);
    isClose ||= CLOSE.test(before[0]);
    note(before[1]);
  }
  const after = AFTER_PHRASES.find(([phrase]) => rest.endsWith(` ${phrase}`));
  const isAverage = after !== undefined && /^av/.test(after[0]);
  // "3 year average" is no value of three; "45 average" is one.
  if (isAverage && !/N(?: %)? [a-z]+$/.test(rest)) return finish(rest, qualifier, isClose);
  // "5 min" is minutes.
  if (after && !(after[0] === "min" && qualifier === undefined)) {
    rest = rest.slice(0, -after[0].length - 1);
    note(after[1]);
  }
  return finish(rest, qualifier, isClose);
}

function finish(shape: string, qualifier: Qualifier | undefined, isClose: boolean): Qualified {
  if (qualifier === undefined) return { shape };
  return isClose ? { shape, qualifier, isClose } : { shape, qualifier };
}
