import type { FactsFor, VALUE_WORDS, ValueSaying } from "../../words";
import type { Marker } from "../types";

/** What a marker says and why there is no value where it stands alone. */
export interface MarkerMeaning {
  readonly marker: Marker;
  readonly reason: ValueSaying;
}

type PlainCode = {
  [Code in Table]: FactsFor<(typeof VALUE_WORDS)[Code]> extends readonly [] ? Code : never;
}[Table];
type Table = ValueSaying["code"];

const meaning = (marker: Marker, code: PlainCode): MarkerMeaning => ({
  marker,
  reason: { code, facts: {} },
});

/**
 * The letters of the Government Statistical Service and of its older tables, written in square brackets, or alone in
 * a cell. A number may follow ("[e1]"): it points to a note.
 */
export const MARKER_LETTERS: ReadonlyMap<string, MarkerMeaning> = new Map(
  (
    [
      ["a", "note"],
      ["b", "break"],
      ["c", "suppressed"],
      ["e", "estimated"],
      ["f", "forecast"],
      ["k", "rounds-to-zero"],
      ["low", "rounds-to-zero"],
      ["note", "note"],
      ["ns", "not-significant"],
      ["p", "provisional"],
      ["r", "revised"],
      ["s", "significant"],
      ["ss", "significant"],
      ["sss", "significant"],
      ["t", "total"],
      ["u", "low-reliability"],
      ["w", "none-recorded"],
      ["x", "not-available"],
      ["z", "not-applicable"],
    ] as const
  ).map(([letter, marker]) => [letter, meaning(marker, `letter-${letter}`)]),
);

/** Words that may stand beside a number, in brackets or before or after it. */
export const MARKER_WORDS: ReadonlyMap<string, Marker> = new Map([
  ["provisional", "provisional"],
  ["prov", "provisional"],
  ["tbc", "provisional"],
  ["to be confirmed", "provisional"],
  ["draft", "provisional"],
  ["interim", "provisional"],
  ["unaudited", "provisional"],
  ["unvalidated", "provisional"],
  ["unverified", "provisional"],
  ["revised", "revised"],
  ["rev", "revised"],
  ["restated", "revised"],
  ["estimated", "estimated"],
  ["estimate", "estimated"],
  ["est", "estimated"],
  ["forecast", "forecast"],
  ["projected", "forecast"],
  ["projection", "forecast"],
  ["predicted", "forecast"],
  ["break", "break"],
  ["break in series", "break"],
  ["new definition", "break"],
  ["definition changed", "break"],
  ["revised definition", "break"],
  ["change of definition", "break"],
  ["new methodology", "break"],
  ["not comparable", "break"],
]);

/** Signs that fill a cell where no value is. */
export const MARKER_SIGNS: ReadonlyMap<string, MarkerMeaning> = new Map([
  ["-", meaning("missing", "dash")],
  ["--", meaning("missing", "dash")],
  ["---", meaning("missing", "dash")],
  [".", meaning("missing", "full-stop")],
  ["..", meaning("not-available", "two-full-stops")],
  ["...", meaning("not-available", "dots")],
  [":", meaning("not-available", "colon")],
  ["*", meaning("suppressed", "asterisk")],
  ["**", meaning("suppressed", "asterisks")],
  ["~", meaning("missing", "sign")],
  ["#", meaning("missing", "sign")],
  ["^", meaning("missing", "sign")],
  ["?", meaning("missing", "question-mark")],
  ["/", meaning("missing", "stroke")],
]);

/** Opening words of a cell that tells why it has no value, the longer ones first. */
export const NO_VALUE_PHRASES: readonly (readonly [phrase: string, marker: Marker])[] = [
  ["not applicable", "not-applicable"],
  ["does not apply", "not-applicable"],
  ["suppressed", "suppressed"],
  ["confidential", "suppressed"],
  ["disclosive", "suppressed"],
  ["redacted", "suppressed"],
  ["withheld", "suppressed"],
  ["none recorded", "none-recorded"],
  ["negligible", "rounds-to-zero"],
  ["to be confirmed", "not-available"],
  ["to be agreed", "not-available"],
  ["to be advised", "not-available"],
  ["to be determined", "not-available"],
  ["to be reported", "not-available"],
  ["to be set", "not-available"],
  ["to follow", "not-available"],
  ["tbc", "not-available"],
  ["tba", "not-available"],
  ["tbd", "not-available"],
  ["not yet", "not-available"],
  ["not available", "not-available"],
  ["not known", "not-available"],
  ["not recorded", "not-available"],
  ["not collected", "not-available"],
  ["not measured", "not-available"],
  ["not reported", "not-available"],
  ["not published", "not-available"],
  ["not provided", "not-available"],
  ["not supplied", "not-available"],
  ["not held", "not-available"],
  ["not due", "not-available"],
  ["not comparable", "not-available"],
  ["unavailable", "not-available"],
  ["unknown", "not-available"],
  ["no data", "not-available"],
  ["no figure", "not-available"],
  ["no figures", "not-available"],
  ["no value", "not-available"],
  ["no return", "not-available"],
  ["no survey", "not-available"],
  ["data not", "not-available"],
  ["data unavailable", "not-available"],
  ["data awaited", "not-available"],
  ["data due", "not-available"],
  ["data expected", "not-available"],
  ["data to follow", "not-available"],
  ["figures not", "not-available"],
  ["figures to follow", "not-available"],
  ["awaiting", "not-available"],
  ["awaited", "not-available"],
  ["pending", "not-available"],
  ["available from", "not-available"],
  ["available in", "not-available"],
  ["due in", "not-available"],
  ["expected in", "not-available"],
  ["new measure", "not-available"],
  ["new metric", "not-available"],
  ["new indicator", "not-available"],
  ["n/a", "missing"],
  ["n.a", "missing"],
  ["na", "missing"],
  ["n/k", "not-available"],
  ["nk", "not-available"],
  ["n/r", "not-available"],
  ["n/d", "not-available"],
  ["missing", "missing"],
  ["blank", "missing"],
];
