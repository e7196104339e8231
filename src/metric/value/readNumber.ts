import Big from "big.js";
import { exact, placesOf, plain } from "../number/exact";
import type { KnownValue, MetricValue, ValueContext } from "../types";
import { readNumberFormat, type FormatCondition, type FormatSection } from "./numberFormat";
import { readText, unitAround } from "./readText";
import { noteOf } from "./valueNotes";
import { because } from "./because";

/** Further down is what binary arithmetic leaves behind, not a figure. */
const MOST_DECIMALS = 12;
/** A number that is shown unrounded is computed when it has more decimals than this. */
const MOST_GENERAL_DECIMALS = 4;

/**
 * Reads a real Excel number: the value is the number itself, unrounded, and the format tells unit, size and decimals.
 * 0.953 as "0.0%" is 95.3 percent, 1234567 as `£#,##0.0,"k"` is GBP 1234567 shown in thousands.
 */
export function readNumber(text: string, number: number, context: ValueContext): MetricValue {
  if (!Number.isFinite(number)) {
    return { kind: "unread", text, reason: because("not-finite") };
  }
  const sections = readNumberFormat(context.numberFormat ?? "General");
  const chosen = sectionFor(sections, number);
  // A zero that is printed as a dash still has the unit and the decimals of the others.
  const section = chosen.showsNumber
    ? chosen
    : (sections.find((each) => each.showsNumber) ?? chosen);
  if (section.isDate) {
    return { kind: "unread", text, reason: because("date-or-time") };
  }
  const value = exact(number);
  const hundred = section.percents > 0 ? 100 ** section.percents : 1;
  const written = value.times(hundred);
  const decimals = section.decimals ?? generalDecimals(value);
  const said = section.showsNumber ? readAffixes(section, decimals, context) : undefined;
  const around = unitAround(context);
  const base: KnownValue = said ?? {
    kind: "known",
    value: 0,
    unit: around?.unit ?? "count",
    markers: [],
    decimals,
    scale: around?.scale ?? 1,
    text,
    notes: section.showsNumber || section.isText ? [] : [noteOf("hidden")],
  };
  // A number divided by its format is whole already, whatever the heading multiplies by.
  const isWhole = section.thousands > 0;
  const divided = 1000 ** section.thousands;
  const scale = isWhole ? divided : base.scale;
  const whole = isWhole ? written : written.times(new Big(base.scale));
  const whatFor = text === "" ? written.toFixed() : text;
  return checked({ ...base, value: plain(whole), decimals, scale, text: whatFor }, value, context);
}

function checked(known: KnownValue, value: Big, context: ValueContext): MetricValue {
  if (!Number.isFinite(known.value)) {
    return { kind: "unread", text: known.text, reason: because("too-large") };
  }
  const isScaledAround = known.scale >= 1e6 && value.abs().gte(100_000);
  const around = unitAround(context);
  if (isScaledAround && known.scale === around?.scale && plain(value) !== known.value) {
    return {
      kind: "unread",
      text: known.text,
      reason: because("scaled-already", {
        scale: known.scale.toLocaleString("en-GB"),
        figure: value.toFixed(),
      }),
    };
  }
  const isShare =
    around?.unit === "percent" && value.gt(0) && value.lt(1) && plain(value) === known.value;
  if (!isShare) return known;
  const note = noteOf("may-be-share", value.toFixed(), value.times(100).toFixed());
  return { ...known, notes: [...known.notes.filter(({ code }) => code !== note.code), note] };
}

/** What is printed around the digits, read as if an officer had typed it around a 2. */
function readAffixes(
  section: FormatSection,
  decimals: number,
  context: ValueContext,
): KnownValue | undefined {
  const before = section.before.replace(/[-()]/g, "");
  const after = section.after.replace(/[()]/g, "").replace(/-$/, "");
  const digits = decimals > 0 ? `2.${"0".repeat(Math.min(decimals, 10))}` : "2";
  const found = readText(`${before}${digits}${after}`, {
    heading: context.heading,
    unit: context.unit,
  });
  return found.kind === "known" ? { ...found, notes: found.notes } : undefined;
}

function sectionFor(sections: readonly FormatSection[], number: number): FormatSection {
  const [first, second, third] = sections;
  const fallback = first ?? readNumberFormat("General")[0];
  if (!fallback) throw new RangeError("a number format has at least one section");
  const conditional = sections.some((section) => section.condition);
  if (conditional) {
    return (
      sections.find((section) => section.condition && holds(section.condition, number)) ??
      sections.find((section) => !section.condition && !section.isText) ??
      fallback
    );
  }
  if (number < 0 && second && !second.isText) return second;
  if (number === 0 && third && !third.isText) return third;
  return fallback;
}

function holds(condition: FormatCondition, number: number): boolean {
  switch (condition.comparison) {
    case "<":
      return number < condition.limit;
    case "<=":
      return number <= condition.limit;
    case ">":
      return number > condition.limit;
    case ">=":
      return number >= condition.limit;
    case "=":
      return number === condition.limit;
    case "<>":
      return number !== condition.limit;
  }
}

/** Decimals that General shows; a long tail comes from a division and is cut to four figures. */
function generalDecimals(value: Big): number {
  const places = placesOf(value);
  if (places <= MOST_GENERAL_DECIMALS) return places;
  return value.eq(0) ? 0 : Math.min(MOST_DECIMALS, Math.max(2, 3 - value.e));
}
