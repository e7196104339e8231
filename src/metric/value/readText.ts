import Big from "big.js";
import { plain } from "../number/exact";
import type { KnownValue, MetricValue, Qualifier, UnreadValue, ValueContext } from "../types";
import { peelAsides, type Asides } from "./asides";
import { readHeadingUnit, readUnitWords, type HeadingUnit } from "./headingUnit";
import { peelMarkers, type Peeled } from "./peelMarkers";
import { peelQualifiers } from "./peelQualifiers";
import type { Reading, Refusal } from "./reading";
import { VALUE_READERS } from "./readers";
import { shapeOf, type Shape } from "./shapeOf";
import { tidyText } from "./tidyText";
import { wholeCell } from "./wholeCell";

/** A longer text is a sentence about a value, not a value. */
const LONGEST = 240;

const DATE = /^\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?: \d{1,2}:\d{2}.*)?$/;
const TIME = /^\d{1,2}:\d{2}:\d{2}$|^\d{1,2}[:.]\d{2} ?[ap]\.?m\.?$/i;

/** Without the quotes, or the apostrophe that marks text in Excel, around a value. */
function unquoted(tidied: string): string {
  return tidied
    .replace(/^"(.*)"$/, "$1")
    .replace(/^'(?=[\d£€$<>-])(.*?)'?$/, "$1")
    .trim();
}

/** The unit that the Unit column, else the heading, gives a bare number. */
export function unitAround(context: ValueContext): HeadingUnit | undefined {
  const unit = context.unit?.trim() ?? "";
  return (
    (unit === "" ? undefined : (readUnitWords(unit) ?? readHeadingUnit(unit))) ??
    (context.heading === undefined ? undefined : readHeadingUnit(context.heading))
  );
}

/** Reads a text cell; `readValue` is the door. */
export function readText(text: string, context: ValueContext): MetricValue {
  const unread = (reason: string): UnreadValue => ({ kind: "unread", text, reason });
  if (text.length > LONGEST && text.trim().length > LONGEST) {
    return unread("The text is too long to be one value.");
  }
  const tidied = unquoted(tidyText(text));
  if (tidied === "") return { kind: "empty" };
  const whole = wholeCell(tidied, text);
  if (whole) return whole;
  if (DATE.test(tidied)) return unread("It looks like a date, not a value.");
  if (TIME.test(tidied)) return unread("It looks like a time, not a value.");
  const outer = unitAround(context);
  const isNotMoney = outer !== undefined && !outer.unit.startsWith("GBP");
  const peeled = peelMarkers(tidied, isNotMoney);
  if (peeled.body !== tidied && !/[\p{L}\d½]/u.test(peeled.body)) {
    return unread(`No number can be read in "${tidied}".`);
  }
  const negative = bracketedNegative(peeled.body);
  const asides = peelAsides(negative ?? peeled.body);
  const shape = shapeOf(asides.body);
  if ("doubt" in shape) return unread(shape.doubt);
  const words = `${context.heading ?? ""} ${context.unit ?? ""}`.toLowerCase();
  const reading = readShape(shape, words);
  if (!reading) return unread(`No value can be read in "${tidied}".`);
  if ("refusal" in reading) return unread(reading.refusal);
  const parts = { text, peeled, asides, shape, reading };
  return inContext(parts, negative !== undefined, asides.unit ?? outer, unread);
}

/** "(1,234)", "£(1.2)m" and "(£5)" as "-1,234" …: brackets around a whole number are a minus in accounts. */
function bracketedNegative(body: string): string | undefined {
  const match =
    /^([£€$]?) ?\( ?([£€$]?) ?(\d[\d.,]*) ?(%|k|m|bn|million|billion|)\) ?(%|k|m|bn|million|billion|)$/i.exec(
      body,
    );
  if (!match) return undefined;
  const [, outer = "", inner = "", digits = "", innerSize = "", outerSize = ""] = match;
  if ((outer !== "" && inner !== "") || (innerSize !== "" && outerSize !== "")) return undefined;
  return `-${outer}${inner}${digits}${innerSize}${outerSize}`;
}

/** Words before a value that name it or place it in time without changing it. */
const LEAD =
  /^(?:a |an |the )?(?:total(?: of)?|score|result|actual|value|figure|outturn|ytd|year to date|now|currently|only|just|exactly|still|additional|further|another)(?: :| -)? (?=(?:[+-] )?(?:[£€$] )?N)/;

function readShape(shape: Shape, around: string): Reading | Refusal | undefined {
  const { shape: inner, qualifier } = peelQualifiers(shape.shape);
  const stripped = inner.replace(LEAD, "").replace(/^minus /, "- ");
  const isFurther = /^(?:an additional|a further|another) /.test(inner);
  for (const read of VALUE_READERS) {
    const reading = read({ shape: stripped, numbers: shape.numbers, around });
    if (!reading || "refusal" in reading) {
      if (reading) return reading;
      continue;
    }
    const notes = [
      ...(reading.notes ?? []),
      ...(isFurther ? ["It may be an addition, not a level."] : []),
    ];
    return { ...reading, notes, qualifier: reading.qualifier ?? qualifier };
  }
  return undefined;
}

interface Parts {
  readonly text: string;
  readonly peeled: Peeled;
  readonly asides: Asides;
  readonly shape: Shape;
  readonly reading: Reading;
}

function inContext(
  parts: Parts,
  isBracketed: boolean,
  around: HeadingUnit | undefined,
  unread: (reason: string) => UnreadValue,
): MetricValue {
  const { reading, asides, shape, peeled } = parts;
  const notes = [...shape.notes, ...(reading.notes ?? []), ...asides.notes, ...peeled.notes];
  if (isBracketed) notes.push("The brackets were read as a minus sign.");
  const said = reading.unit;
  // "£45" under "£ per week" says less than the heading, not another thing.
  const isSame =
    said === undefined || said === around?.unit || (around?.unit.startsWith(`${said} `) ?? false);
  const unit = isSame ? (around?.unit ?? said ?? "count") : said;
  const scale = reading.scale ?? (isSame ? (around?.scale ?? 1) : 1);
  if (!isSame && around && around.unit !== "count") {
    notes.push(
      `The cell says ${said ?? unit}, its heading or unit ${around.unit}: the cell was believed.`,
    );
  }
  const isScaledAround = reading.scale === undefined && scale >= 1000;
  if (isScaledAround && scale >= 1e6 && reading.number.abs().gte(100_000)) {
    return unread(
      `The heading or unit multiplies by ${scale.toLocaleString("en-GB")}: is ${reading.number.toFixed()} already the whole figure?`,
    );
  }
  if (
    around?.unit === "percent" &&
    unit === "percent" &&
    said === undefined &&
    looksLikeShare(reading.number)
  ) {
    notes.push(
      `${reading.number.toFixed()} under a % heading may mean ${reading.number.times(100).toFixed()}%.`,
    );
  }
  if (
    unit === "count" &&
    said === undefined &&
    scale === 1 &&
    looksLikeYear(reading, parts.shape)
  ) {
    notes.push("It may be a year.");
  }
  const value = reading.number.times(exactScale(scale));
  const number = plain(value);
  if (!Number.isFinite(number)) return unread("The number is too large.");
  const markers = [...new Set([...peeled.markers, ...asides.markers])];
  const sure: Qualifier | undefined =
    reading.qualifier ?? (markers.includes("estimated") ? "estimated" : undefined);
  const known: KnownValue = {
    kind: "known",
    value: number,
    unit,
    ...(sure && { qualifier: sure }),
    markers,
    decimals: reading.decimals,
    scale,
    ...withDefined("share", asides.share ?? reading.share),
    ...withDefined("whole", asides.whole ?? reading.whole),
    ...withDefined("count", asides.count ?? reading.count),
    text: parts.text,
    notes,
  };
  return known;
}

function withDefined<Key extends string>(
  key: Key,
  value: number | undefined,
): Partial<Record<Key, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}

/** A scale as decimal: 0.01 must not bring a binary fraction. */
function exactScale(scale: number): Big {
  return new Big(scale);
}

function looksLikeShare(number: Big): boolean {
  return number.gt(0) && number.lt(1);
}

function looksLikeYear(reading: Reading, shape: Shape): boolean {
  const first = shape.numbers[0];
  return (
    shape.shape === "N" &&
    reading.decimals === 0 &&
    first !== undefined &&
    /^(?:19[5-9]\d|20[0-9]\d)$/.test(first.text)
  );
}
