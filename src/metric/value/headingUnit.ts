import Big from "big.js";
import { groupDigits } from "../number/groupDigits";
import { keepAnswers } from "./keepAnswers";
import { tidyText } from "./tidyText";
import { CURRENCIES, measureOf } from "./unitWords";

/** A unit and what a bare number under it is multiplied by: "£m" is GBP times a million. */
export interface HeadingUnit {
  readonly unit: string;
  readonly scale: number;
}

const MONEY =
  /^(£|€|\$|gbp|eur|usd|pounds|euros)[ (]*(?:'?(000)'?s?|(k|thousands?)|(m|mn|mill|millions?)|(bn|billions?)|(tn|trillions?)|s)?\)?(?: per (.+)| ?\/ ?(.+))?$/;
const COUNT =
  /^(?:(?:number|numbers|no|nos|num|count|total|#|volume)\b)?(?: of [\p{L} -]+)?[ (]*(?:'?(000)'?s?|(thousands?)|(millions?|m)|(billions?))?\)?$/u;
const SCORE = /^(?:average |mean )?(?:scores?|ratings?|marks?)?[ (]*out of (\d{1,3})\)?$/;

/**
 * Reads a Unit column's words: "£m" is GBP times 1,000,000, "Number (000s)" is a count times 1,000, "days per FTE" and
 * "per 1,000 adults" stand as they are. Undefined for words that name no unit.
 */
export const readUnitWords = keepAnswers((text): HeadingUnit | undefined => {
  const words = tidyText(text).toLowerCase().replace(/\.$/, "").slice(0, 120);
  return (
    moneyUnit(words) ??
    percentUnit(words) ??
    rateUnit(words) ??
    plainUnit(words) ??
    countUnit(words)
  );
});

/** The unit that a heading tells: "Cost of care (£m)", "Rent collected, %", "Sickness days per FTE"; undefined for none. */
export const readHeadingUnit = keepAnswers((heading): HeadingUnit | undefined => {
  const words = tidyText(heading).toLowerCase().slice(0, 300);
  const bracketed = /[([]([^()[\]]{1,60})[)\]] ?\*?$/.exec(words)?.[1];
  const comma = words.lastIndexOf(", ");
  const dash = words.lastIndexOf(" - ");
  // "Working days lost per FTE": the measure and its "per" stand apart.
  const daysLost =
    /^(?:average |mean |number of |no of |working )*(days|hours) [a-z ]{1,40} per ([a-z -]{1,40})$/.exec(
      words,
    );
  const candidates = [
    words,
    bracketed,
    comma < 0 ? undefined : words.slice(comma + 2),
    dash < 0 ? undefined : words.slice(dash + 3),
    /^(?:%|percentage|per cent|percent)(?= |$)(?! change| points?)/.exec(words)?.[0],
    /(?:£|€|\$)(?:'?000'?s?|k|m|bn)(?= |$)/.exec(words)?.[0],
    /(?:^| )(%)(?: |$)/.exec(words)?.[1],
    /(?:days|hours|weeks|£)(?: per | ?\/ ?)[a-z\d, -]{1,40}$/.exec(words)?.[0],
    /^(?:average |mean |number of |no of |total )*(days|hours|weeks) (?:lost|waited|taken|to [a-z ]{1,40})$/.exec(
      words,
    )?.[1],
    daysLost === null ? undefined : `${daysLost[1] ?? ""} per ${daysLost[2] ?? ""}`,
    / (per (?:1|10|100|1,?000|10,?000|100,?000)\b.{0,40})$/.exec(words)?.[1],
  ];
  for (const candidate of candidates) {
    const unit = candidate === undefined ? undefined : readUnitWords(candidate);
    if (unit) return unit;
  }
  return undefined;
});

/** A rate's key: "per 1000 adults", "days per full-time employee" → "days per FTE"; the words are in lower case. */
export function rateKey(before: string, after: string): string {
  const tidied = after
    .replace(/^(\d{1,3}) ?k\b/, "$1000")
    .replace(/^\d{4,9}/, (digits) => groupDigits(new Big(digits), 0))
    .replace(/^(?:full|whole)[ -]?time (?:equivalents?|employees?)(?: employees?| staff)?$/, "FTE")
    .replace(/^(?:fte|wte)s?(?: employees?| staff)?$/, "FTE");
  return before === "" ? `per ${tidied}` : `${before} per ${tidied}`;
}

function moneyUnit(words: string): HeadingUnit | undefined {
  const match = MONEY.exec(words);
  if (!match) return /^(?:p|pence)$/.test(words) ? { unit: "GBP", scale: 0.01 } : undefined;
  const [, sign, zeros, thousand, million, billion, trillion, per, stroke] = match;
  const currency = CURRENCIES.get(sign ?? "") ?? "GBP";
  const rate = per ?? stroke;
  return {
    unit: rate === undefined ? currency : rateKey(currency, rate),
    scale: (zeros ?? thousand) ? 1e3 : million ? 1e6 : billion ? 1e9 : trillion ? 1e12 : 1,
  };
}

function percentUnit(words: string): HeadingUnit | undefined {
  const rest = /^(?:%|percentages?|per cent|percent|pct)(?: (.*))?$/.exec(words);
  if (!rest) return undefined;
  const said = rest[1] ?? "";
  if (/^points?\b/.test(said)) return { unit: "percentage points", scale: 1 };
  if (/^complete/.test(said)) return { unit: "percent complete", scale: 1 };
  return {
    unit: /^(?:change|increase|decrease|reduction)/.test(said) ? "percent change" : "percent",
    scale: 1,
  };
}

function rateUnit(words: string): HeadingUnit | undefined {
  const match = /^(?:(?:rate|number|no|cases|incidents|ratio) )?(?:([a-z]+) )?per (.{1,50})$/.exec(
    words,
  );
  if (!match) return undefined;
  const [, measure = "", after = ""] = match;
  const unit = measure === "" || measure === "rate" ? "" : measureOf(measure);
  return unit === undefined ? undefined : { unit: rateKey(unit, after), scale: 1 };
}

function plainUnit(words: string): HeadingUnit | undefined {
  const one = (unit: string): HeadingUnit => ({ unit, scale: 1 });
  const whole = SCORE.exec(words)?.[1];
  if (whole !== undefined) return one(`score out of ${whole}`);
  if (/^(?:rank|ranking|position|place)$/.test(words)) return one("rank");
  if (/^(?:ratio|index|score|rating)$/.test(words)) return one(words);
  const measure = measureOf(words);
  return measure === undefined ? undefined : one(measure);
}

function countUnit(words: string): HeadingUnit | undefined {
  const match = COUNT.exec(words);
  if (!match || words === "") return undefined;
  const [, zeros, thousand, million, billion] = match;
  const scale = (zeros ?? thousand) ? 1e3 : million ? 1e6 : billion ? 1e9 : 1;
  return words === "m" ? undefined : { unit: "count", scale };
}
