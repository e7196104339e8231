import Big from "big.js";
import { placesOf } from "../../number/exact";
import { fractionWord } from "../../number/numberWords";
import type { Reading, Refusal, ValueReader } from "../reading";

/** "1 in 4", "nearly one in four", "two thirds of pupils", "half": a share, read as a percentage. */
export const fractions: ValueReader = ({ shape, numbers }) => {
  const one = new Big(1);
  const [first, second] = numbers.map((number) => number.value);
  if (/^N in (?:every )?N(?: [\p{L} ]+)?$/u.test(shape) && first && second)
    return percentOf(first, second);
  const match = /^(N|a|an)?(?: ?- ?| )?([a-z]+)(?: of (?:the |all )?[\p{L} ]+)?$/u.exec(shape);
  const parts = fractionWord(match?.[2] ?? "");
  if (!match || parts === undefined) return undefined;
  if (match[1] === "N" && first) return percentOf(first, new Big(parts));
  const isBareOrdinal = match[1] === undefined && parts !== 2;
  return isBareOrdinal ? undefined : percentOf(one, new Big(parts));
};

function percentOf(part: Big, whole: Big): Reading | Refusal {
  if (whole.lte(0) || part.gt(whole)) return { refusal: "It is more than the whole." };
  const number = part.times(100).div(whole);
  const decimals = Math.min(1, placesOf(number));
  return {
    number,
    decimals,
    unit: "percent",
    notes: [`Read as ${number.toFixed(decimals)}%.`],
  };
}
