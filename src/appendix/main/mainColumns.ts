import type { Plan, ReportSettings, Step } from "../../plan";
import type { StyleBook } from "../look/styleBook";
import { statusFlag } from "../words/statusFlag";
import { CONTINUED } from "../table/measureBlock";
import { textWidthPoints, type TextFont, roundDownToPixel, widthForTextPoints } from "../../page";

/** The columns that the main table can have, in their order on paper. */
export const MAIN_COLUMN_KEYS = [
  "ref",
  "aim",
  "target",
  "progressMade",
  "progressPlanned",
  "timescale",
  "lead",
  "status",
] as const;
export type MainColumnKey = (typeof MAIN_COLUMN_KEYS)[number];

export interface MainColumn {
  readonly key: MainColumnKey;
  /** As it is printed, in capitals. */
  readonly heading: string;
  readonly widthPoints: number;
}

const HEADINGS: Readonly<Record<MainColumnKey, string>> = {
  ref: "REF",
  aim: "AIM",
  target: "TARGET",
  progressMade: "PROGRESS MADE",
  progressPlanned: "PROGRESS PLANNED",
  timescale: "TIMESCALE",
  lead: "LEAD",
  status: "STATUS",
};

/** Narrow columns take what their words need within these bounds, in points at 10-point type. */
const NARROW: Readonly<Partial<Record<MainColumnKey, readonly [number, number]>>> = {
  ref: [36, 72],
  timescale: [92, 128],
  lead: [60, 96],
  status: [60, 84],
};
/** Wide columns share the rest: their shares before the length of their texts is seen. */
const SHARES: Readonly<Partial<Record<MainColumnKey, number>>> = {
  aim: 0.7,
  target: 1,
  progressMade: 1,
  progressPlanned: 1,
};
/** A text of this many characters leaves a column its plain share. */
const USUAL_LENGTH = 90;
/** Words of up to so many letters are not cut where that can be helped. */
const LONGEST_WHOLE_WORD = 16;
/** The narrow columns together take no more than this share of the page. */
const MOST_NARROW = 0.42;

/**
 * The columns that the plan has and the officer wants, their headings as the officer wrote them, their widths in whole
 * pixels filling `widthPoints` exactly. `leastAimPoints`: what else the aims' column must hold, where another table
 * shares it.
 */
export function mainColumnsOf(
  plan: Plan,
  settings: Pick<ReportSettings, "showColumns">,
  widthPoints: number,
  book: StyleBook,
  leastAimPoints = 0,
): MainColumn[] {
  const keys = MAIN_COLUMN_KEYS.filter((key) => isShown(key, plan, settings));
  const headings = uniqueHeadings(keys, plan);
  const natural = keys.map((key, at) => {
    const narrow = NARROW[key];
    const words = [headings[at] ?? "", ...textsOf(key, plan.steps)].flatMap((text) =>
      text.split(/\s/),
    );
    const whole = key === "timescale" ? flagsOf(plan.steps) : [];
    return narrow ? narrowWidth([...words, ...whole], narrow, book.fontOf("aim")) : 0;
  });
  const squeeze = Math.min(1, (widthPoints * MOST_NARROW) / Math.max(1, sumOf(natural)));
  const wanted = natural.map((width) => width * squeeze);
  const left = widthPoints - sumOf(wanted);
  const shares = keys.map((key) => (SHARES[key] ?? 0) * weightOf(textsOf(key, plan.steps)));
  const least = keys.map((key) =>
    SHARES[key] === undefined
      ? 0
      : leastWidth(textsOf(key, plan.steps), key === "aim" ? leastAimPoints : 0, book),
  );
  const widths = shared(left, shares, least).map((width, at) =>
    roundDownToPixel((wanted[at] ?? 0) + width),
  );
  const spare = widthPoints - sumOf(widths);
  const widest = widths.indexOf(Math.max(...widths));
  return keys.map((key, at) => ({
    key,
    heading: headings[at] ?? "",
    widthPoints: (widths[at] ?? 0) + (at === widest ? spare : 0),
  }));
}

function isShown(
  key: MainColumnKey,
  plan: Plan,
  { showColumns }: Pick<ReportSettings, "showColumns">,
): boolean {
  if (plan.targets?.columns[key] === undefined) return false;
  return key === "ref" || key === "lead" || key === "status" ? showColumns[key] : true;
}

/** Excel tables need headings that differ, whatever the case. */
function uniqueHeadings(keys: readonly MainColumnKey[], plan: Plan): string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    const own = plan.targets?.columns[key]?.heading.trim().replace(/\s+/g, " ") ?? "";
    const heading = (own === "" ? HEADINGS[key] : own).toLocaleUpperCase("en-GB");
    let unique = heading;
    for (let count = 2; taken.has(unique); count += 1) unique = `${heading} (${count})`;
    taken.add(unique);
    return unique;
  });
}

function textsOf(key: MainColumnKey, steps: readonly Step[]): string[] {
  return steps.map((step) => {
    if (key === "timescale") return step.timescale?.text ?? "";
    return key === "status" ? step.statusGiven : step[key];
  });
}

/** The flags of the steps: each should stand on one line. */
function flagsOf(steps: readonly Step[]): string[] {
  return steps.map((step) => statusFlag(step.status)?.words ?? "");
}

/** As wide as the longest of the words, within the bounds, which grow with the type. */
function narrowWidth(
  unbroken: readonly string[],
  [least, most]: readonly [number, number],
  font: TextFont,
): number {
  const scale = font.fontSizePoints / 10;
  const widest = unbroken.reduce((max, text) => Math.max(max, textWidthPoints(text, font)), 0);
  return Math.min(most * scale, Math.max(least * scale, widthForTextPoints(widest)));
}

/** The width that cuts none of a column's ordinary words, in points; a very long word is cut anyway. */
function leastWidth(texts: readonly string[], atLeast: number, book: StyleBook): number {
  const font = book.fontOf("aim");
  const words = new Set(texts.flatMap((text) => text.split(/[\s-]/)).concat(CONTINUED));
  let widest = 0;
  for (const word of words) {
    if (word.length <= LONGEST_WHOLE_WORD) widest = Math.max(widest, textWidthPoints(word, font));
  }
  return Math.max(atLeast, widthForTextPoints(widest));
}

/** The room by shares, but no column below its least where the others can spare it. */
function shared(room: number, shares: readonly number[], least: readonly number[]): number[] {
  const whole = Math.max(0.01, sumOf(shares));
  const plain = shares.map((share) => (room * share) / whole);
  const missing = plain.map((width, at) => Math.max(0, (least[at] ?? 0) - width));
  const spare = plain.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const given = Math.min(sumOf(missing), sumOf(spare));
  const ofMissing = given / Math.max(0.01, sumOf(missing));
  const ofSpare = given / Math.max(0.01, sumOf(spare));
  return plain.map(
    (width, at) => width + (missing[at] ?? 0) * ofMissing - (spare[at] ?? 0) * ofSpare,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Columns of long texts get more room and columns of short ones less, gently. */
function weightOf(texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  const mean = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
  return Math.min(1.5, Math.max(0.8, Math.sqrt(mean / USUAL_LENGTH)));
}
