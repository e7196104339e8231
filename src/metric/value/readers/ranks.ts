import Big from "big.js";
import { ordinalWord } from "../../number/numberWords";
import type { ValueReader } from "../reading";
import { noteOf } from "../valueNotes";
import { because } from "../because";

const RANK =
  /^(?:ranked |rank |position |placed |joint |equal |= |in )*(?:the )?(?:N (st|nd|rd|th)|([a-z]+)|N)(?: =| equal)?(?: (?:out )?(?:of|\/) N)?((?: [\p{L}-]+)*)$/u;
const PERIOD_NOUNS = /^ (?:quarter|half|term|year|week|month|january|of)/;

/** "3rd", "=3rd", "3rd of 32", "fifth most deprived", "ranked 3": a place in an order. */
export const ranks: ValueReader = ({ shape, numbers, around }) => {
  const match = RANK.exec(shape);
  if (!match) return undefined;
  const [, suffix, word, nouns = ""] = match;
  const named = ordinalWord(word ?? "");
  const isSaid = /^(?:ranked|rank|position|placed|joint) /.test(shape);
  if (suffix === undefined && named === undefined && !(isSaid && shape.includes("N"))) {
    return undefined;
  }
  if (PERIOD_NOUNS.test(nouns)) return { refusal: because("period-not-rank") };
  const place = named === undefined ? numbers[0]?.value : new Big(named);
  const whole = numbers[named === undefined ? 1 : 0]?.value;
  if (!place) return undefined;
  if (place.lte(0) || !place.eq(place.round(0))) return { refusal: because("no-place") };
  const unit = / (quartile|decile|percentile|quintile)$/.exec(nouns)?.[1] ?? "rank";
  const isBare = named !== undefined && shape === word && !/rank|position/.test(around);
  return {
    number: place,
    decimals: 0,
    unit,
    whole: whole?.toNumber(),
    notes: isBare ? [noteOf("rank")] : [],
  };
};
