import Big from "big.js";
import { exact, placesOf, plain } from "../number/exact";
import type { KnownValue, MetricValue, Qualifier, UnreadValue, ValueContext } from "../types";
import { peelAsides, type Asides } from "./asides";
import { readHeadingUnit, readUnitWords, type HeadingUnit } from "./headingUnit";
import { peelMarkers, type Peeled } from "./peelMarkers";
import { peelQualifiers } from "./peelQualifiers";
import type { Reading, Refusal } from "./reading";
import { VALUE_READERS } from "./readers";
import { shapeOf, type Shape } from "./shapeOf";
import { correctSlips } from "./slips";
import { tidyText } from "./tidyText";
import { noteOf } from "./valueNotes";
import { wholeCell } from "./wholeCell";
import type { ValueSaying } from "../../words";
import { because } from "./because";

/** A longer text is a sentence about a value, not a value. */
const LONGEST = 240;

/** "A third (32%)": how far words and figure may lie apart, in percentage points. */
const MOST_APART = 5;

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
  const unread = (reason: ValueSaying): UnreadValue => ({ kind: "unread", text, reason });
  if (text.length > LONGEST && text.trim().length > LONGEST) {
    return unread(because("text-too-long"));
  }
  const tidied = unquoted(tidyText(text));
  if (tidied === "") return { kind: "empty" };
  const whole = wholeCell(tidied, text);
  if (whole) return whole;
  if (DATE.test(tidied)) return unread(because("like-date-not-value"));
  if (TIME.test(tidied)) return unread(because("like-time-not-value"));
  const outer = unitAround(context);
  const isNotMoney = outer !== undefined && !outer.unit.startsWith("GBP");
  const peeled = peelMarkers(tidied, isNotMoney);
  if (peeled.body !== tidied && !/[\p{L}\d½]/u.test(peeled.body)) {
    return unread(because("no-number", { text: tidied }));
  }
  const negative = bracketedNegative(peeled.body);
  const asides = peelAsides(negative ?? withoutOuterBrackets(peeled.body));
  if (/\d ?MM\b/.test(asides.body) && !/[£€$]/.test(asides.body)) {
    return unread(because("mm"));
  }
  const written = shapeOf(asides.body);
  const shape = "doubt" in written ? written : correctSlips(written);
  if ("doubt" in shape) return unread(shape.doubt);
  const words = `${context.heading ?? ""} ${context.unit ?? ""}`.toLowerCase();
  const reading = readShape(shape, words);
  if (!reading) return unread(because("no-value", { text: tidied }));
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

/** "(412, 7%)": a number and its share in one pair of brackets. */
function withoutOuterBrackets(body: string): string {
  return body.replace(/^\(([^()]*\d[^()]*,[^()]*\d ?(?:%|per cent))\)$/, "$1");
}

/** Words before a value that name it or place it in time without changing it. */
const LEAD =
  /^(?:a |an |the )?(?:total(?: of)?|score|result|actual|value|figure|outturn|ytd|year to date|now|currently|only|just|exactly|still|additional|further|another|reached|stood at|standing at)(?: :| -)? (?=(?:[+-] )?(?:[£€$] )?N)/;

/** "The highest ever, 2.3 million". */
const RECORD =
  /^(?:an? |the |our )?(?:highest|lowest|best|worst|record|largest|smallest)(?: (?:ever|yet|level|figure|number|on record|recorded|so far|to date))*(?: [,:-]| of| at)? (?=(?:[£€$] )?N)/;

function readShape(shape: Shape, around: string): Reading | Refusal | undefined {
  const { shape: inner, qualifier, isClose } = peelQualifiers(shape.shape);
  const record = RECORD.exec(inner)?.[0];
  const stripped = inner
    .slice(record?.length ?? 0)
    .replace(LEAD, "")
    .replace(/^minus /, "- ");
  const isFurther = /^(?:an additional|a further|another) /.test(inner);
  for (const read of VALUE_READERS) {
    const reading = read({ shape: stripped, numbers: shape.numbers, around });
    if (!reading || "refusal" in reading) {
      if (reading) return reading;
      continue;
    }
    const notes = [
      ...(reading.notes ?? []),
      ...(isFurther ? [noteOf("may-be-addition")] : []),
      ...(record === undefined ? [] : [noteOf("also-says", record.replace(/ [,:-]? ?$/, ""))]),
    ];
    return { ...reading, notes, qualifier: reading.qualifier ?? qualifier, isClose };
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
  unread: (reason: ValueSaying) => UnreadValue,
): MetricValue {
  const { asides, shape, peeled } = parts;
  const reading = withFigure(parts.reading, asides, shape);
  if ("refusal" in reading) return unread(reading.refusal);
  const notes = [...shape.notes, ...(reading.notes ?? []), ...asides.notes, ...peeled.notes];
  if (isBracketed) notes.push(noteOf("brackets-minus"));
  const said = reading.unit;
  // "£45" under "£ per week" says less than the heading, not another thing.
  const isSame =
    said === undefined || said === around?.unit || (around?.unit.startsWith(`${said} `) ?? false);
  const unit = isSame ? (around?.unit ?? said ?? "count") : said;
  // "£12 (000s)": the bracket gives only the size.
  const size = asides.unit?.unit === "count" ? asides.unit.scale : 1;
  const scale = reading.scale ?? (isSame ? (around?.scale ?? 1) : size);
  if (!isSame && around && around.unit !== "count") {
    notes.push(noteOf("unit-differs", said ?? unit, around.unit));
  }
  if (/^(?:GBP|EUR|USD)$/.test(unit) && scale === 1 && isNoMoney(reading.decimals)) {
    notes.push(noteOf("odd-money"));
  }
  const isScaledAround = reading.scale === undefined && scale >= 1000;
  if (isScaledAround && scale >= 1e6 && reading.number.abs().gte(100_000)) {
    return unread(
      because("scaled-already", {
        scale: scale.toLocaleString("en-GB"),
        figure: reading.number.toFixed(),
      }),
    );
  }
  if (
    around?.unit === "percent" &&
    unit === "percent" &&
    said === undefined &&
    looksLikeShare(reading.number)
  ) {
    notes.push(
      noteOf("may-be-share", reading.number.toFixed(), reading.number.times(100).toFixed()),
    );
  }
  if (
    unit === "count" &&
    said === undefined &&
    scale === 1 &&
    looksLikeYear(reading, parts.shape)
  ) {
    notes.push(noteOf("may-be-year"));
  }
  const value = reading.number.times(exactScale(scale));
  const number = plain(value);
  if (!Number.isFinite(number)) return unread(because("too-large"));
  const markers = [...new Set([...peeled.markers, ...asides.markers])];
  const sure: Qualifier | undefined =
    reading.qualifier ?? (markers.includes("estimated") ? "estimated" : undefined);
  const known: KnownValue = {
    kind: "known",
    value: number,
    unit,
    ...(sure && { qualifier: sure }),
    ...(sure && reading.isClose === true && { isClose: true }),
    markers,
    decimals: reading.decimals,
    scale,
    ...withDefined(
      "share",
      reading.unit === "percent" ? undefined : (asides.share ?? reading.share),
    ),
    ...withDefined("whole", asides.whole ?? reading.whole),
    ...withDefined("count", asides.count ?? reading.count),
    text: parts.text,
    notes,
  };
  return known;
}

/** "Two fifths (40%)": the figure in brackets is the number, as long as the words say about the same. */
function withFigure(reading: Reading, asides: Asides, shape: Shape): Reading | Refusal {
  const { share } = asides;
  const isInWords = shape.numbers.every((number) => number.isInWords);
  if (share === undefined || reading.unit !== "percent" || !isInWords) return reading;
  const figure = exact(share);
  if (figure.minus(reading.number).abs().gt(MOST_APART)) {
    return { refusal: because("words-and-figure-differ", { share: String(share) }) };
  }
  const notes = [noteOf("share-in-brackets", String(share))];
  return { number: figure, decimals: placesOf(figure), unit: "percent", notes };
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

/** "£11.6" and "£0.030" have lost their "m". */
function isNoMoney(decimals: number): boolean {
  return decimals === 1 || decimals > 2;
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
