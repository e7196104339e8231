import type { KnownValue, MetricTarget, ValueContext } from "../types";
import { readValue } from "../value/readValue";
import { tidyText } from "../value/tidyText";
import { because } from "../value/because";
import type { ValueSaying } from "../../words";

const UP = "increase|increases|increased|increasing|raise|grow|growth|rise|up|upward|higher";
const DOWN =
  "reduce|reduces|reduced|reducing|reduction|decrease|decreases|decreased|decreasing|lower|cut|fall|drop|decline|down|downward|fewer|less";
const BY_WHEN =
  / (?:by|in|for|during|until|from) (?:the )?(?:end (?:of )?)?(?:the )?(?:year|financial year|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|spring|summer|autumn|winter|(?:19|20)\d\d|\d\d\/\d\d)\b.*$/;
const CHANGE_FIRST = new RegExp(
  `^(?:an? )?(?:year on year |annual )?(?:(${UP})|(${DOWN}))(?: by| of)? (.*)$`,
);
const CHANGE_LAST = new RegExp(
  `^(?:an? )?(.*\\d.*?) (?:(${UP})|(${DOWN}))(?: (?:on|from|in|per|over|each|a|against|compared)\\b.*)?$`,
);
const DIRECTION_ONLY = new RegExp(
  `^(?:an? )?(?:year on year |annual |continued |continue to |overall )?(?:(${UP})|(${DOWN}))(?: trend)?(?: (?:year on year|each year|on last year|on previous year))?$`,
);
const TO_LEVEL = new RegExp(
  `^(?!up to|down to)(?:(${UP})|(${DOWN}))(?: from .{1,30}?)? (?:to|to at least|above|to above) (.*)$`,
);
const RANGE =
  /^(?:(?:in range|within|between|range|from) )?(?:of )?([£€$]?-?\d[\d.,]*) ?(%|k|m|bn|)(?: (?:and|to) | ?- ?)([£€$]?\d.*)$/;
const MARGIN = /^(.*\d.*?) ?(?:±|\+ ?\/ ?-) ?(\d[\d.,]*) ?(?:%|pp)?$/;
/** "Statutory 70% target", "beside a yearly target of 60%", "target of 95%". */
const CALLED_TARGET =
  /^(?:(?:against|beside|versus|vs) )?(?:an? |the |our |its )?(?:[a-z]+ ){0,3}targets? (?:of|is|was|at|set at) (?=.*\d)|^(?:an? |the |our )?(?:[a-z]+ ){0,3}(?=[£€$<>≥≤\d])(?=.*\d.* targets?$)| targets?$/g;
const KEEP =
  /^(?:to )?(?:target|goal|aim|achieve|reach|maintain|maintained|remain|keep|stay|sustain|hold|attain|meet|exactly|exceed)(?: (?:at|of|to))?(?: ?[:=-])? (?=.*\d)/;

/**
 * Reads a metric's target. "<18%" is a bound below 18; "≥ 95%" at least 95; a bare "95%" is `equal`, and the metric's
 * polarity then says which side is good; "10-15%" lies between; "10% reduction" is a change of the earlier value.
 * `context` is the metric's own heading, unit and, where the cell holds one, the Excel number. Never throws; what
 * cannot be read is `unread` with a reason.
 */
export function readTarget(text: string, context: ValueContext = {}): MetricTarget {
  const unread = (reason: ValueSaying): MetricTarget => ({ kind: "unread", text, reason });
  if (context.number !== undefined || (context.error ?? "") !== "") {
    return boundOf(text, readValue(text, context), "equal") ?? unread(because("no-target"));
  }
  if (text.length > 240) return unread(because("target-too-long"));
  const words = tidyText(text)
    .toLowerCase()
    .replace(BY_WHEN, "")
    .replace(CALLED_TARGET, "")
    .replace(KEEP, (kept) => (kept.startsWith("exceed") ? "over " : ""));
  if (words === "") return unread(because("no-target-given"));
  return (
    directionTarget(words, text) ??
    levelTarget(words, text, context) ??
    marginTarget(words, text, context) ??
    rangeTarget(words, text, context) ??
    changeTarget(words, text, context) ??
    boundOf(text, readValue(words, context), "equal") ??
    refused(text, words, context)
  );
}

/** Why it is no target: what the reader of values says, if it says anything. */
function refused(text: string, words: string, context: ValueContext): MetricTarget {
  if (/^improve|improvement$/.test(words)) {
    const reason = because("improve-which-way");
    return { kind: "unread", text, reason };
  }
  const value = readValue(words, context);
  if (value.kind === "unread") return { ...value, text };
  const reason = value.kind === "marked" ? value.reasons[0] : undefined;
  return { kind: "unread", text, reason: reason ?? because("no-target") };
}

type Comparison = Extract<MetricTarget, { kind: "bound" }>["comparison"];

function boundOf(
  text: string,
  value: ReturnType<typeof readValue>,
  bare: Comparison,
): MetricTarget | undefined {
  if (value.kind !== "known") return undefined;
  return {
    kind: "bound",
    comparison: comparisonOf(value, bare),
    value: value.value,
    unit: value.unit,
    text,
  };
}

function comparisonOf({ qualifier }: KnownValue, bare: Comparison): Comparison {
  switch (qualifier) {
    case "over":
      return "above";
    case "under":
      return "below";
    case "at-least":
    case "at-most":
      return qualifier;
    default:
      return bare;
  }
}

/** "Increase", "year on year reduction": any change that way. */
function directionTarget(words: string, text: string): MetricTarget | undefined {
  const match = DIRECTION_ONLY.exec(words);
  if (!match) return undefined;
  return {
    kind: "change",
    direction: match[1] === undefined ? "down" : "up",
    amount: 0,
    unit: "absolute",
    text,
  };
}

/** "Reduce to 18%" is at most 18, "increase to 95%" at least 95. */
function levelTarget(words: string, text: string, context: ValueContext): MetricTarget | undefined {
  const match = TO_LEVEL.exec(words);
  if (!match) return undefined;
  return boundOf(
    text,
    readValue(match[3] ?? "", context),
    match[1] === undefined ? "at-most" : "at-least",
  );
}

/** "95% ± 2%". */
function marginTarget(
  words: string,
  text: string,
  context: ValueContext,
): MetricTarget | undefined {
  const match = MARGIN.exec(words);
  const middle = match && readValue(match[1] ?? "", context);
  const margin = match && readValue(match[2] ?? "");
  if (!middle || middle.kind !== "known" || margin?.kind !== "known") return undefined;
  const [value, reach] = [middle.value, margin.value * middle.scale];
  return { kind: "between", low: value - reach, high: value + reach, unit: middle.unit, text };
}

/** "10-15%", "between £10m and £15m": the second number's unit serves the first. */
function rangeTarget(words: string, text: string, context: ValueContext): MetricTarget | undefined {
  const match = RANGE.exec(words);
  if (!match) return undefined;
  const [, first = "", size = "", second = ""] = match;
  const sign = /^[£€$]/.exec(first)?.[0] ?? "";
  const high = readValue(sign !== "" && !second.startsWith(sign) ? sign + second : second, context);
  const low = readValue(first + size, context);
  if (high.kind !== "known" || low.kind !== "known" || high.qualifier) return undefined;
  const isAsWritten = low.unit === high.unit && (size !== "" || low.scale === high.scale);
  const lowValue = isAsWritten ? low.value : (low.value / low.scale) * high.scale;
  return lowValue < high.value
    ? { kind: "between", low: lowValue, high: high.value, unit: high.unit, text }
    : undefined;
}

/** "10% reduction", "reduce by 50", "+5 percentage points". */
function changeTarget(
  words: string,
  text: string,
  context: ValueContext,
): MetricTarget | undefined {
  const first = CHANGE_FIRST.exec(words);
  const last = first ? null : CHANGE_LAST.exec(words);
  const signed = first || last ? null : /^([+-]) ?(\d.*(?:%|pp|points?))$/.exec(words);
  const amountText = first?.[3] ?? last?.[1] ?? signed?.[2];
  if (amountText === undefined) return undefined;
  const isUp = signed ? signed[1] === "+" : (first?.[1] ?? last?.[2]) !== undefined;
  const bare = amountText.replace(
    / (?:year on year|per year|a year|each year|per annum|from .*|on .*|compared .*|over .*|against .*)$/,
    "",
  );
  const amount = readValue(bare, {
    heading: undefined,
    unit: /[%£a-z]/.test(bare) ? undefined : context.unit,
  });
  if (amount.kind !== "known" || amount.value < 0) return undefined;
  const unit =
    amount.unit === "percentage points"
      ? "points"
      : amount.unit === "percent"
        ? "percent"
        : "absolute";
  return { kind: "change", direction: isUp ? "up" : "down", amount: amount.value, unit, text };
}
