import {
  academicYearSpan,
  addDays,
  addMonths,
  calendarQuarterSpan,
  financialQuarterSpan,
  financialYearOf,
  financialYearSpan,
  monthSpan,
  partsOf,
  schoolSessionSpan,
  weekOf,
  yearSpan,
  type IsoDate,
  type QuarterNumber,
  type Span,
} from "../../calendar";
import { doubt, inferred } from "../notes";
import { stretchOf } from "../stretch";
import type { TimescaleNote } from "../types";
import { markAt, wordAt, type Token } from "../tokens";
import { dated, type Found, type Reader, type Sight } from "../when";
import { financialWords } from "./years";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["last", -1],
  ["previous", -1],
]);
const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tomorrow", 1],
  ["yesterday", -1],
]);

/** The stretches that are counted from the as-at date, so many on from the one that holds it. */
const PERIODS: ReadonlyMap<string, (asAt: IsoDate, step: number) => Span> = new Map([
  ["year", (asAt: IsoDate, step: number) => yearSpan(partsOf(asAt).year + step)],
  ["calendar year", (asAt: IsoDate, step: number) => yearSpan(partsOf(asAt).year + step)],
  [
    "financial year",
    (asAt: IsoDate, step: number) => financialYearSpan(financialYearOf(asAt) + step),
  ],
  ["fiscal year", (asAt: IsoDate, step: number) => financialYearSpan(financialYearOf(asAt) + step)],
  ["fy", (asAt: IsoDate, step: number) => financialYearSpan(financialYearOf(asAt) + step)],
  ["session", (asAt: IsoDate, step: number) => schoolSessionSpan(schoolYearOf(asAt) + step)],
  ["academic year", (asAt: IsoDate, step: number) => academicYearSpan(schoolYearOf(asAt) + step)],
  ["school year", (asAt: IsoDate, step: number) => academicYearSpan(schoolYearOf(asAt) + step)],
  ["month", (asAt: IsoDate, step: number) => monthOf(addMonths(firstOf(asAt), step))],
  ["quarter", (asAt: IsoDate, step: number) => quarterOf(addMonths(firstOf(asAt), 3 * step))],
  ["week", (asAt: IsoDate, step: number) => weekOf(addDays(asAt, 7 * step))],
]);

/** The words that such a time begins with. */
export const FROM_AS_AT_WORDS: ReadonlySet<string> = new Set([
  ...STEPS.keys(),
  ...DAYS.keys(),
  "the",
  "year",
  "financial",
  "calendar",
  "month",
  "quarter",
  "academic",
  "school",
  "session",
  "fy",
  "eoy",
  "eom",
]);

/**
 * A time counted from the as-at date: "this year", "next financial year", "end of the month", "tomorrow". What has
 * passed by the as-at date may have been written earlier, so it is never sure.
 */
export const fromAsAt: Reader = (sight, at) => {
  const first = wordAt(sight.tokens, at) ?? "";
  if (!FROM_AS_AT_WORDS.has(first)) return undefined;
  const days = DAYS.get(first);
  if (days !== undefined) {
    const date = addDays(sight.asAt, days);
    return found(sight, first, { earliest: date, latest: date }, at + 1);
  }
  if (first === "eoy" || first === "eom") {
    return stepped(sight, first === "eoy" ? "year" : "month", 0, first, at + 1);
  }
  const end = markAt(sight.tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (first === "year" && wordAt(sight.tokens, end) === "end") return endOfYear(sight, end + 1);
  const step = STEPS.get(first);
  const isAfterEnd = wordAt(sight.tokens, at - 1) === "end" || isOfThe(sight.tokens, at);
  if (step === undefined && !isAfterEnd) return undefined;
  const place = step === undefined ? (first === "the" ? at + 1 : at) : at + 1;
  const name = nameAt(sight.tokens, place);
  if (name === undefined) return undefined;
  // "The end of the year" may mean the financial year, whichever ends later.
  if (step === undefined && name.words === "year") return endOfYear(sight, name.next);
  const words = step === undefined ? `the ${name.words}` : `${first} ${name.words}`;
  return stepped(sight, name.words, step ?? 0, words, name.next);
};

/** "End of the …", where the year, quarter or month that is not named is the as-at date's. */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  if (wordAt(tokens, place) === "the") place -= 1;
  if (wordAt(tokens, place) === "of") place -= 1;
  if (markAt(tokens, place) === "-") place -= 1;
  return place < at - 1 && PART_WORDS.has(wordAt(tokens, place) ?? "");
}

const PART_WORDS: ReadonlySet<string> = new Set([
  "end",
  "close",
  "remainder",
  "rest",
  "middle",
  "beginning",
  "start",
]);

function nameAt(tokens: readonly Token[], at: number): { words: string; next: number } | undefined {
  const first = wordAt(tokens, at) ?? "";
  const both = wordAt(tokens, at + 1) === "year" ? `${first} year` : "";
  if (PERIODS.has(both)) return { words: both, next: at + 2 };
  return PERIODS.has(first) ? { words: first, next: at + 1 } : undefined;
}

function stepped(
  sight: Sight,
  name: string,
  step: number,
  words: string,
  next: number,
): Found | undefined {
  const span = PERIODS.get(name)?.(sight.asAt, step);
  return span === undefined ? undefined : found(sight, words, span, next);
}

function endOfYear(sight: Sight, next: number): Found {
  const calendar = yearSpan(partsOf(sight.asAt).year);
  const financial = financialYearSpan(financialYearOf(sight.asAt));
  const later = calendar.latest > financial.latest ? calendar : financial;
  const result = found(sight, "the year", later, next);
  const note = doubt("calendar-or-financial");
  return { ...result, when: { ...result.when, notes: [...result.when.notes, note] } };
}

function found(sight: Sight, words: string, span: Span, next: number): Found {
  const notes: TimescaleNote[] = [inferred("counted-from-as-at", { words })];
  const when = dated("part", stretchOf(span), notes);
  const unit = span.earliest === span.latest ? "day" : "part";
  const isPast = span.latest < sight.asAt;
  return { when: { ...when, unit, ...(isPast ? { laterReading: sight.asAt } : {}) }, next };
}

/**
 * The step that "this", "next" or "last" with "year" puts behind a time: "March next year", "autumn this year", "Q1 of
 * next financial year".
 */
export function yearStepAfter(
  tokens: readonly Token[],
  at: number,
): { step: number; isFinancial: boolean; next: number } | undefined {
  let place = wordAt(tokens, at) === "of" || wordAt(tokens, at) === "in" ? at + 1 : at;
  if (wordAt(tokens, place) === "the") place += 1;
  const step = STEPS.get(wordAt(tokens, place) ?? "");
  if (step === undefined) return undefined;
  const financial = financialWords(tokens, place + 1);
  if (financial > 0) return { step, isFinancial: true, next: place + 1 + financial };
  if (wordAt(tokens, place + 1) !== "year") return undefined;
  return { step, isFinancial: false, next: place + 2 };
}

function firstOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - partsOf(date).day);
}

function monthOf(date: IsoDate): Span {
  const { year, month } = partsOf(date);
  return monthSpan(year, month);
}

function quarterOf(date: IsoDate): Span {
  const { year, month } = partsOf(date);
  const quarter = Math.ceil(month / 3) as QuarterNumber;
  return quarter === 1 ? financialQuarterSpan(year - 1, 4) : calendarQuarterSpan(year, quarter);
}

/** The year in which the school year that holds the date began; July still belongs to the one before. */
function schoolYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month >= 8 ? year : year - 1;
}
