import { exact } from "../number/exact";
import type { KnownValue, Marker, Qualifier } from "../types";
import { formatAmount } from "./formatAmount";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: "over ",
  under: "under ",
  "at-least": "at least ",
  "at-most": "at most ",
  approx: "about ",
  estimated: "an estimated ",
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
 * "58.3% (7 of 12)", "45 [p]". `readValue` reads it back as the same value.
 */
export function formatValue(value: KnownValue): string {
  const amount = formatAmount(exact(value.value), value);
  const close = value.isClose === true && /^(?:over|under)$/.test(value.qualifier ?? "");
  const written = `${close ? "just " : ""}${QUALIFIERS[value.qualifier ?? "approx"]}`;
  const prefix = value.qualifier === undefined ? "" : written;
  const markers = value.markers.flatMap((marker) => MARKER_SIGNS.get(marker) ?? []).join("");
  return `${prefix}${withUnit(amount, value)}${beside(value)}${markers === "" ? "" : ` ${markers}`}`;
}

function withUnit(amount: string, value: KnownValue): string {
  const { unit, whole } = value;
  const outOf = /^score (out of .*)$/.exec(unit)?.[1];
  if (outOf !== undefined) return `${amount} ${outOf}`;
  if (unit === "ratio 1 to n") return `1:${amount}`;
  if (unit === "ratio n to 1") return `${amount}:1`;
  const isOrdinal = /^(?:rank|quartile|quintile|decile|percentile)$/.test(unit);
  const placed = isOrdinal ? ordinal(amount) : amount;
  if (isOrdinal && unit !== "rank") return `${placed} ${unit}`;
  if (unit === "percent change" || whole === undefined || !/^(?:rank|count)$/.test(unit)) {
    return placed;
  }
  return `${placed} of ${formatAmount(exact(whole), { unit: "count", scale: 1, decimals: 0 })}`;
}

function beside(value: KnownValue): string {
  const plain = (number: number): string => exact(number).toFixed();
  if (value.share !== undefined) return ` (${plain(value.share)}%)`;
  if (value.count === undefined || value.unit !== "percent") return "";
  return value.whole === undefined
    ? ` (${plain(value.count)})`
    : ` (${plain(value.count)} of ${plain(value.whole)})`;
}

/** "3" as "3rd", "11" as "11th"; a place with decimals, an average rank, stays a figure. */
export function ordinal(figure: string): string {
  if (!/\d$/.test(figure) || figure.includes(".")) return figure;
  if (/1[123]$/.test(figure)) return `${figure}th`;
  const endings: Readonly<Record<string, string>> = { "1": "st", "2": "nd", "3": "rd" };
  return figure + (endings[figure.slice(-1)] ?? "th");
}
