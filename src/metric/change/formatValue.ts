import { ENGLISH_FIGURES, fill, ordinal, type AmountBound, type FigureWords } from "../../words";
import { exact } from "../number/exact";
import type { KnownValue, Marker, Qualifier } from "../types";
import { formatAmount } from "./formatAmount";

const BOUNDS: Readonly<Record<Qualifier, AmountBound>> = {
  over: "over",
  under: "under",
  "at-least": "at-least",
  "at-most": "at-most",
  approx: "about",
  estimated: "estimated",
};
/** Markers that a printed value keeps, in the Government Statistical Service's form. */
const MARKER_SIGNS: ReadonlyMap<Marker, string> = new Map([
  ["provisional", "[p]"],
  ["revised", "[r]"],
  ["break", "[b]"],
  ["forecast", "[f]"],
  ["low-reliability", "[u]"],
]);

/**
 * A value in the project's own plain form, at the decimals it shows: "over £20m", "71.9%", "3rd of 32",
 * "58.3% (7 of 12)", "45 [p]". `readValue` reads it back as the same value, where it is said in English.
 */
export function formatValue(value: KnownValue, words: FigureWords = ENGLISH_FIGURES): string {
  const amount = withUnit(formatAmount(exact(value.value), value, words), value, words);
  const markers = value.markers.flatMap((marker) => MARKER_SIGNS.get(marker) ?? []).join("");
  const told = `${amount}${beside(value, words)}${markers === "" ? "" : ` ${markers}`}`;
  return fill(words.amount.bounds[boundOf(value)], { amount: told });
}

function boundOf({ qualifier, isClose }: KnownValue): keyof FigureWords["amount"]["bounds"] {
  if (qualifier === undefined) return "exact";
  const bound = BOUNDS[qualifier];
  return isClose === true && (bound === "over" || bound === "under") ? `just-${bound}` : bound;
}

function withUnit(amount: string, value: KnownValue, words: FigureWords): string {
  const { unit, whole } = value;
  const outOf = /^score out of (.*)$/.exec(unit)?.[1];
  if (outOf !== undefined) return fill(words.amount.outOf, { amount, whole: outOf });
  if (unit === "ratio 1 to n") return `1:${amount}`;
  if (unit === "ratio n to 1") return `${amount}:1`;
  const isPart = isPartUnit(unit);
  const placed = unit === "rank" || isPart ? ordinal(amount, words) : amount;
  if (isPart) return fill(words.amount.parts[unit], { place: placed });
  if (unit === "percent change" || whole === undefined || !/^(?:rank|count)$/.test(unit)) {
    return placed;
  }
  const style = { unit: "count", scale: 1, decimals: 0 };
  return fill(words.amount.of, { amount: placed, whole: formatAmount(exact(whole), style, words) });
}

type PartUnit = keyof FigureWords["amount"]["parts"];

function isPartUnit(unit: string): unit is PartUnit {
  return unit === "quartile" || unit === "quintile" || unit === "decile" || unit === "percentile";
}

function beside(value: KnownValue, { amount: words }: FigureWords): string {
  const plain = (number: number): string => exact(number).toFixed();
  if (value.share !== undefined) return ` (${plain(value.share)}%)`;
  if (value.count === undefined || value.unit !== "percent") return "";
  const count = plain(value.count);
  const { whole } = value;
  return whole === undefined
    ? ` (${count})`
    : ` (${fill(words.of, { amount: count, whole: plain(whole) })})`;
}
