import Big from "big.js";
import { measureOf } from "../unitWords";
import type { ValueReader } from "../reading";
import { noteOf } from "../valueNotes";
import { because } from "../because";

/** How many of the smaller unit make the larger; months and weeks have no fixed number of days between them. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["years months", 12],
  ["weeks days", 7],
  ["days hours", 24],
  ["hours minutes", 60],
  ["minutes seconds", 60],
]);

/** "3 hrs 20 mins", "2 years and 3 months": one length of time, read in the smaller unit. */
export const durations: ValueReader = ({ shape, numbers }) => {
  const match = /^N ([a-z]+)(?: ,)?(?: and)? N ([a-z]+)$/.exec(shape);
  const [larger, smaller] = numbers;
  if (!match || !larger || !smaller) return undefined;
  const [unit, lesser] = [measureOf(match[1] ?? ""), minutesOr(match[1] ?? "", match[2] ?? "")];
  const parts = PARTS.get(`${unit ?? ""} ${lesser ?? ""}`);
  if (parts === undefined || larger.decimals > 0) return undefined;
  if (smaller.value.gte(parts)) {
    return {
      refusal: because("more-than-larger-unit", { figure: smaller.text, unit: lesser ?? "" }),
    };
  }
  const number = larger.value.times(parts).plus(smaller.value);
  return {
    number,
    decimals: smaller.decimals,
    unit: lesser,
    notes: [noteOf("duration", `${new Big(number).toFixed(smaller.decimals)} ${lesser ?? ""}`)],
  };
};

/** "m" after hours is minutes. */
function minutesOr(larger: string, word: string): string | undefined {
  return word === "m" && measureOf(larger) === "hours" ? "minutes" : measureOf(word);
}
