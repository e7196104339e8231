import type { ValueReader } from "../reading";
import { because } from "../because";

const MONTH =
  /(?:^| )(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)(?: |$)/;

/** Forms that hold a number and yet no single value: dates, times, ranges, periods, and sentences of comparison. */
export const refusals: ValueReader = ({ shape, numbers, around }) => {
  const isCompared = /^N (?:%|percent|per cent) (?:higher|lower|more|less|fewer) than /.test(shape);
  if (numbers.length > 0 && MONTH.test(shape) && !isCompared) {
    return { refusal: because("names-date") };
  }
  if (/^N \/ N \/ N/.test(shape) || /^N - N - N/.test(shape)) {
    return { refusal: because("like-date") };
  }
  if (/^N : N : N/.test(shape)) return { refusal: because("like-time") };
  if (/^between N\b.* and .*N/.test(shape) || /^from N\b.* to .*N/.test(shape)) {
    return { refusal: because("range") };
  }
  if (looksLikeYears(shape, numbers)) return { refusal: because("like-period") };
  if (
    /^(?:[£€$] )?N(?: [a-z%]{1,8})? (?:-|to|→|->|- >) (?:[£€$] )?N\b/.test(shape) &&
    !/ratio/.test(around)
  ) {
    return { refusal: because("range-or-two") };
  }
  if (/^(?:q|quarter|h|week|month|period|year|phase|stage|level|band|grade|class) N/.test(shape)) {
    return { refusal: because("names-period") };
  }
  if (/^[+] ?(?:\/ )?- N/.test(shape) || /^± N/.test(shape)) {
    return { refusal: because("margin") };
  }
  return undefined;
};

function looksLikeYears(shape: string, numbers: Parameters<ValueReader>[0]["numbers"]): boolean {
  if (!/^N [/-] N(?: |$)/.test(shape)) return false;
  const [first, second] = numbers.map((number) => number.text);
  if (first === undefined || second === undefined) return false;
  const isYear = /^(?:19|20)\d\d$/.test(first);
  const isShort = /^[1-9]\d$/.test(first) && Number(second) === Number(first) + 1;
  return (isYear && /^\d{2}(?:\d\d)?$/.test(second)) || (isShort && shape.startsWith("N /"));
}
