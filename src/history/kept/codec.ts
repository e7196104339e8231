import { parseIsoDate } from "../../calendar";
import type { StepStatusKind } from "../../plan";
import { TIMESCALE_KINDS, STEP_STATUSES } from "./kinds";
import type { SettledPair } from "../matching/types";
import { newestFirst } from "./reports";
import type { KeptFigure, KeptMetric, KeptReport, KeptStep, KeptTimescale } from "./types";

/** The form below. One that is newer is left alone: `historyFromJson` answers "newer". */
const VERSION = 1;
/** Characters that the kept reports may take in the workbook. */
const MOST_CHARACTERS = 290_000;
/** Choices about doubtful pairs that are kept, the newest: older ones are of reports that nobody compares any more. */
const MOST_SETTLED = 500;
/** What is larger was written by somebody else, and is not read. */
const MOST_CHARACTERS_READ = 2_000_000;
const MOST_REPORTS_READ = 100;
const MOST_STEPS_READ = 10_000;

/** Everything that is kept of earlier meetings. */
export interface KeptHistory {
  /** The newest first. */
  readonly reports: readonly KeptReport[];
  /** What the officer said of doubtful pairs, the oldest choice first. */
  readonly settled: readonly SettledPair[];
}

/**
 * Kept reports as plain data for JSON, the newest first. Texts, steps and figures that come again are written once, so
 * that a report costs a few characters a step. Where they would grow beyond 290,000 characters the oldest reports lose
 * the marks of their progress first, then go themselves; the newest stays.
 */
export function historyToJson({ reports, settled }: KeptHistory): unknown {
  let kept = [...reports];
  const choices = settled.slice(-MOST_SETTLED).map(settledRow).join(";");
  let thinned = 0;
  for (;;) {
    const json = { ...encode(kept), ...(choices === "" ? {} : { settled: choices }) };
    // The newest is kept whatever its length: of a plan of thousands it is all that can be compared with.
    if (JSON.stringify(json).length <= MOST_CHARACTERS || kept.length <= 1) return json;
    const oldest = kept.length - 1 - thinned;
    if (oldest > 0) {
      kept = kept.map((report, index) => (index === oldest ? promisesOnly(report) : report));
      thinned += 1;
    } else {
      kept = kept.slice(0, -1);
      thinned = kept.length;
    }
  }
}

function promisesOnly(report: KeptReport): KeptReport {
  return { ...report, steps: report.steps.map((step) => ({ ...step, progress: "" })), metrics: [] };
}

/** What could be read of kept reports: the reports, or why there are none. */
export type HistoryRead =
  | (KeptHistory & {
      readonly kind: "read";
      /** Reports that could not be read. */
      readonly lost: number;
    })
  /** A later version of the add-in wrote it; it is to be left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

/** Reads what `historyToJson` wrote; a report that is damaged is left out, undefined is no report at all. */
export function historyFromJson(read: unknown): HistoryRead {
  if (read === undefined) return { kind: "read", reports: [], settled: [], lost: 0 };
  const json = recordOf(read);
  if (typeof json["v"] === "number" && json["v"] > VERSION) return { kind: "newer" };
  if (json["v"] !== VERSION || isTooLarge(json)) return { kind: "damaged" };
  const texts = linesOf(json["texts"]);
  const steps = rowsOf(json["steps"]).map((row) => readStep(row, texts));
  const times = rowsOf(json["times"]).map((row) => readTimescale(row, texts));
  const metrics = rowsOf(json["metrics"]).map((row) => readMetric(row, texts));
  const rows = Array.isArray(json["reports"]) ? json["reports"] : [];
  const found = rows
    .slice(0, MOST_REPORTS_READ)
    .flatMap((row: unknown) => readReport(row, steps, times, metrics));
  const reports = newestFirst(found);
  const settled = readSettled(json["settled"]);
  return { kind: "read", reports, settled, lost: rows.length - reports.length };
}

function isTooLarge(json: Readonly<Record<string, unknown>>): boolean {
  return (JSON.stringify(Object.values(json)) ?? "").length > MOST_CHARACTERS_READ;
}

/** "0abc1230abc1241": the mark before, the mark now, and whether they are the same step. */
function settledRow({ before, now, isSame }: SettledPair): string {
  return `${before}${now}${isSame ? 1 : 0}`;
}

function readSettled(read: unknown): SettledPair[] {
  if (typeof read !== "string") return [];
  return read.split(";").flatMap((row): SettledPair[] => {
    const [, before, now, isSame] = /^([0-9a-z]{7})([0-9a-z]{7})([01])$/.exec(row) ?? [];
    return before === undefined || now === undefined
      ? []
      : [{ before, now, isSame: isSame === "1" }];
  });
}

type StepTexts = Pick<KeptStep, "ref" | "aim" | "target" | "about" | "lead">;
const STEP_TEXTS = [
  "ref",
  "aim",
  "target",
  "about",
  "lead",
] as const satisfies readonly (keyof StepTexts)[];

/** Hands out numbers for things, the same number for the same thing. */
class Numbered {
  private readonly numbers = new Map<string, number>();
  readonly all: string[] = [];

  of(thing: string): number {
    const known = this.numbers.get(thing);
    if (known !== undefined) return known;
    this.numbers.set(thing, this.all.length);
    this.all.push(thing);
    return this.all.length - 1;
  }
}

function encode(reports: readonly KeptReport[]): object {
  const [texts, steps, times, metrics] = [
    new Numbered(),
    new Numbered(),
    new Numbered(),
    new Numbered(),
  ];
  const encoded = reports.map(({ asAt, steps: kept, metrics: figures }) => {
    const rows = kept.map((step) => [
      steps.of(packed(STEP_TEXTS.map((name) => texts.of(step[name])))),
      step.timescale ? times.of(timescaleRow(step.timescale, texts)) + 1 : 0,
      STEP_STATUSES.indexOf(step.status),
    ]);
    return [
      asAt,
      packedRows(rows),
      kept
        .map(({ progress }) => progress.padEnd(MARK_LENGTH, "-"))
        .join("")
        .replace(/-+$/, ""),
      packed(figures.map((metric) => metrics.of(metricRow(metric, texts)))),
    ];
  });
  return {
    v: VERSION,
    texts: texts.all.join("\n"),
    steps: steps.all.join(";"),
    times: times.all.join(";"),
    metrics: metrics.all.join(";"),
    reports: encoded,
  };
}

const MARK_LENGTH = 7;

function timescaleRow({ text, kind, latest, slippedFrom }: KeptTimescale, texts: Numbered): string {
  return packed([
    texts.of(text),
    TIMESCALE_KINDS.indexOf(kind),
    latest === undefined ? 0 : texts.of(latest) + 1,
    slippedFrom === undefined ? 0 : texts.of(slippedFrom) + 1,
  ]);
}

function metricRow({ name, figures }: KeptMetric, texts: Numbered): string {
  return packed(
    [name, ...figures.flatMap(({ period, text }) => [period, text])].map((one) => texts.of(one)),
  );
}

/** Whole numbers from 0 in a short text: `packed([1, 40])` is "1,14". */
function packed(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(36)).join(",");
}

function packedRows(rows: readonly (readonly number[])[]): string {
  return rows.map(packed).join(";");
}

function unpacked(text: string): number[] {
  if (text === "") return [];
  return text
    .split(",")
    .map((digits) => (/^[0-9a-z]{1,7}$/.test(digits) ? parseInt(digits, 36) : NaN));
}

function rowsOf(read: unknown): number[][] {
  if (typeof read !== "string" || read === "") return [];
  return read.split(";").map(unpacked);
}

function linesOf(read: unknown): string[] {
  return typeof read === "string" ? read.split("\n") : [];
}

function readStep(row: readonly number[], texts: readonly string[]): StepTexts | undefined {
  const [ref, aim, target, about, lead] = STEP_TEXTS.map((_, index) => texts[row[index] ?? NaN]);
  if (ref === undefined || aim === undefined || target === undefined) return undefined;
  if (about === undefined || lead === undefined) return undefined;
  return { ref, aim, target, about, lead };
}

function readTimescale(
  row: readonly number[],
  texts: readonly string[],
): KeptTimescale | undefined {
  const [textId = NaN, kindId = NaN, latestId = 0, slippedId = 0] = row;
  const [text, kind] = [texts[textId], TIMESCALE_KINDS[kindId]];
  if (text === undefined || kind === undefined) return undefined;
  const dateAt = (id: number) => (id === 0 ? undefined : parseIsoDate(texts[id - 1] ?? ""));
  return { text, kind, latest: dateAt(latestId), slippedFrom: dateAt(slippedId) };
}

function readMetric(row: readonly number[], texts: readonly string[]): KeptMetric | undefined {
  const [name, ...rest] = row.map((id) => texts[id]);
  if (name === undefined) return undefined;
  const figures: KeptFigure[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [period, text] = [rest[at], rest[at + 1]];
    if (period !== undefined && text !== undefined) figures.push({ period, text });
  }
  return { name, figures };
}

function readReport(
  read: unknown,
  steps: readonly (StepTexts | undefined)[],
  times: readonly (KeptTimescale | undefined)[],
  metrics: readonly (KeptMetric | undefined)[],
): KeptReport[] {
  const [date, rows, marks, figures]: readonly unknown[] = Array.isArray(read) ? read : [];
  const asAt = typeof date === "string" ? parseIsoDate(date) : undefined;
  if (!asAt || typeof marks !== "string" || !/^[0-9a-z-]*$/.test(marks)) return [];
  const kept = rowsOf(rows).map(
    ([textsId = NaN, timeId = 0, statusId = NaN], index): KeptStep | undefined => {
      const [texts, status] = [steps[textsId], statusAt(statusId)];
      const timescale = timeId === 0 ? undefined : times[timeId - 1];
      if (texts === undefined || status === undefined) return undefined;
      const mark = marks.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH);
      return { ...texts, timescale, status, progress: /^[0-9a-z]{7}$/.test(mark) ? mark : "" };
    },
  );
  // Half a report would tell of steps that were dropped.
  if (kept.length > MOST_STEPS_READ || kept.some((step) => step === undefined)) return [];
  const ids = typeof figures === "string" ? unpacked(figures) : [];
  return [
    {
      asAt,
      steps: kept.filter((step) => step !== undefined),
      metrics: ids.flatMap((id) => metrics[id] ?? []),
    },
  ];
}

function statusAt(index: number): StepStatusKind | undefined {
  return STEP_STATUSES[index];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
