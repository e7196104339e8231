import {
  changesSince,
  historyFromJson,
  historyToJson,
  keepReport,
  promiseLog,
  reportsBefore,
  withoutReport,
  type HistoryRead,
  type KeptHistory,
  type KeptReport,
  type PromiseLog,
  type SettledPair,
  type Since,
} from "../../history";
import type { IsoDate } from "../../calendar";
import { understandPlan, type TranslationReader, type Plan } from "../../plan";
import type { WorkbookGrid } from "../../sheet";
import type { EarlierOptions, KeptMeetings } from "../types";
import { parseMemory } from "./memory";
import type { EarlierFile } from "./readEarlierFile";

/** What earlier reports have to say of a plan. */
export interface Past {
  /** What changed since the report before; undefined where there is none. */
  readonly since: Since | undefined;
  /** Every timescale ever reported of each step. */
  readonly promises: PromiseLog;
  /** The dates of the reports that it was compared with, the newest first. */
  readonly compared: readonly IsoDate[];
  /** What the workbook remembers of its meetings. */
  readonly kept: KeptMeetings;
}

/** Compares a plan with what the workbook remembers, or with the reports of an earlier workbook, the newest first. */
export function comparePast(
  history: unknown,
  plan: Plan,
  earlier: readonly KeptReport[] | undefined,
): Past {
  const { reports, settled } = historyIn(history);
  const before = earlier ?? reportsBefore(reports, plan.asAt);
  const now = keepReport(plan, { isWhole: earlier !== undefined });
  return {
    since: changesSince(now, before, { settled }),
    promises: before.length === 0 ? [] : promiseLog(now, before, settled),
    compared: before.map(({ asAt }) => asAt),
    kept: keptMeetings(history),
  };
}

/**
 * What the workbook of an earlier meeting reports: its plan as it stands, and before that what it remembers. Its sheets are
 * given without those that the add-in has drawn.
 */
export function earlierIn(
  workbook: WorkbookGrid,
  { asAt, otherwise }: EarlierOptions,
  translations: TranslationReader,
): EarlierFile {
  const { settings, history } = parseMemory(workbook.remembered);
  const { reports } = historyIn(history);
  const known = reports[0]?.asAt ?? settings.asAt;
  const date = asAt ?? known ?? otherwise;
  const plan = understandPlan(workbook, settings, date, { translations });
  return {
    reports: [keepReport(plan, { isWhole: true }), ...reportsBefore(reports, date)],
    asAt: date,
    isDateKnown: known !== undefined,
  };
}

/** The history with what the officer said of a doubtful pair; one of a later version stays as it is. */
export function withSettled(history: unknown, pair: SettledPair): unknown {
  if (isOfLaterVersion(history)) return history;
  const { reports, settled } = historyIn(history);
  const others = settled.filter(({ before, now }) => before !== pair.before || now !== pair.now);
  return historyToJson({ reports, settled: [...others, pair] });
}

/** The history without the report of a date; undefined where nothing is left of it. */
export function withoutMeeting(history: unknown, asAt: IsoDate): unknown {
  if (isOfLaterVersion(history)) return history;
  const { reports, settled } = historyIn(history);
  const left = withoutReport(reports, asAt);
  return left.length === 0 ? undefined : historyToJson({ reports: left, settled });
}

/** What is kept, as far as it can be read; what a later version wrote counts as nothing here. */
export function historyIn(history: unknown): KeptHistory {
  const read = readOnce(history);
  return read.kind === "read" ? read : NONE;
}

/** Whether a later version of the add-in wrote it, so that it is to be left as it is. */
export function isOfLaterVersion(history: unknown): boolean {
  return readOnce(history).kind === "newer";
}

const NONE: KeptHistory = { reports: [], settled: [] };

function keptMeetings(history: unknown): KeptMeetings {
  if (history === undefined) return { kind: "none" };
  const read = readOnce(history);
  if (read.kind !== "read") return { kind: read.kind };
  const meetings = read.reports.map(({ asAt, steps, metrics }) => ({
    asAt,
    steps: steps.length,
    metrics: metrics.length,
  }));
  return { kind: "kept", meetings, lost: read.lost };
}

let lastRead: { readonly json: string; readonly read: HistoryRead } | undefined;

/** The same reports for the same memory, which the pane reads after every edit: what was matched once stays matched. */
function readOnce(history: unknown): HistoryRead {
  const json = JSON.stringify(history) ?? "";
  if (lastRead?.json !== json) lastRead = { json, read: historyFromJson(history) };
  return lastRead.read;
}
