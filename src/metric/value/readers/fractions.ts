import Big from "big.js";
import { placesOf } from "../../number/exact";
import { fractionWord } from "../../number/numberWords";
import type { Reading, Refusal, ValueReader } from "../reading";
import { noteOf } from "../valueNotes";
import { because } from "../because";

/** "1 in 4", "nearly one in four", "two thirds of pupils", "half": a share, read as a percentage. */
export const fractions: ValueReader = ({ shape, numbers }) => {
  const one = new Big(1);
  const [first, second] = numbers.map((number) => number.value);
  const ofSize = halfOfSize(shape, numbers);
  if (ofSize) return ofSize;
  if (/^N (?:- )?in (?:- )?(?:every )?N(?: [\p{L} ]+)?$/u.test(shape) && first && second) {
    return percentOf(first, second);
  }
  const match = /^(N|a|an)?(?: ?- ?| )?([a-z]+)(?: of(?: (?:the |all )?[\p{L} ]+)?)?$/u.exec(shape);
  const parts = fractionWord(match?.[2] ?? "");
  if (!match || parts === undefined) return undefined;
  if (match[1] === "N" && first) return percentOf(first, new Big(parts));
  const isBareOrdinal = match[1] === undefined && parts !== 2;
  return isBareOrdinal ? undefined : percentOf(one, new Big(parts));
};

/** "half a million", "a quarter of a million", "half a dozen": a number, not a share. */
function halfOfSize(
  shape: string,
  numbers: Parameters<ValueReader>[0]["numbers"],
): Reading | undefined {
  const match = /^(?:a )?(half|quarter)(?: of)? N(?: (million|billion))?$/.exec(shape);
  const size = numbers[0];
  if (!match || !size?.isInWords || !(size.text === "a" || size.text === "a dozen")) {
    return undefined;
  }
  const part = match[1] === "half" ? new Big("0.5") : new Big("0.25");
  const scale = match[2] === undefined ? undefined : match[2] === "million" ? 1e6 : 1e9;
  const number = part.times(size.value);
  return { number, decimals: placesOf(number), scale, notes: [] };
}

function percentOf(part: Big, whole: Big): Reading | Refusal {
  if (whole.lte(0) || part.gt(whole)) return { refusal: because("more-than-whole") };
  const number = part.times(100).div(whole);
  const decimals = Math.min(1, placesOf(number));
  return {
    number,
    decimals,
    unit: "percent",
    notes: [noteOf("fraction", number.toFixed(decimals))],
  };
}
