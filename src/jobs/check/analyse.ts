import type { IsoDate } from "../../calendar";
import type { KeptReport } from "../../history";
import type { AppendixChoices, Plan, ReportSettings } from "../../plan";
import type { WorkbookReading } from "../../excel";
import { drawnSheets, findAppendix, findSheet, type FoundAppendix } from "./findAppendix";
import { appendicesOf, withAtHand } from "../memory/appendices";
import type { AskedAppendix } from "../memory/askedAppendix";
import { madeFrom } from "../memory/madeFrom";
import { parseMemory, type Memory } from "../memory/memory";
import { correctionsFor } from "../words/corrections";
import type { Past } from "../memory/comparePast";
import { NOT_READ, readPast } from "../memory/readPast";
import { fetched } from "../errors/fetched";
import { sheetChoice } from "./sheetChoice";
import { today } from "./today";
import { understand } from "./understand";
import type { AppendixState, JobOptions, KnownAppendix, WorkbookReport } from "../types";

/** A report, and what the jobs need beside it. */
export interface Analysis {
  readonly report: WorkbookReport;
  /** What is remembered, with the appendix at hand that the run is for. */
  readonly memory: Memory;
  /** What the run begins another appendix with; undefined for one that is known. */
  readonly begun: AppendixChoices | undefined;
  readonly appendix: FoundAppendix | undefined;
  /** Reports of an earlier workbook, which are to be remembered in this one where it has none of its own. */
  readonly earlier: readonly KeptReport[];
}

/** What checks is fetched when the plan is understood: the counts need not wait for it. */
const importFindings = () => import(/* webpackChunkName: "checking" */ "./findings");

/**
 * Everything that follows from a reading: no Excel from here on. Throws "Cancelled" for an aborted signal, and a
 * `JobError` with the code "NotFetched". `need` looks at the plan before it is checked, and may throw.
 */
export async function analyse(
  whole: WorkbookReading,
  options: JobOptions,
  need: (plan: Plan) => void = () => undefined,
): Promise<Analysis> {
  const reading = withoutOwnLists(whole);
  const { memory, begun } = await memoryFor(reading, options);
  const settings: ReportSettings = { ...memory.settings, ...options.settings };
  const asAt: IsoDate = options.asAt ?? settings.asAt ?? today();
  const appendix = findAppendix(reading, memory);
  const { corrections, unusable, sheets } = await correctionsFor(whole);
  const read = { asAt, settings, corrections, appendices: knownAppendices(reading, memory) };
  const plan = await understand(reading, settings, asAt, memory.others, options.signal, (counted) =>
    options.onCounts?.({
      ...read,
      stage: "counts",
      ...shownOf(reading, counted),
      appendix: appendixState(appendix, false),
      ...pastOf(asAt, NOT_READ),
      ...NOT_CHECKED,
    }),
  );
  need(plan);
  const past = await readPast(memory.history, plan, options);
  const { findingsIn } = await fetched(importFindings);
  const workbook = { ...reading, sheets: reading.sheets.concat(sheets) };
  const input = { plan, workbook, settings, since: past.since, unusable };
  const found = await findingsIn(input, options.signal);
  return {
    memory,
    begun,
    appendix,
    earlier: options.earlier ?? [],
    report: {
      ...read,
      stage: "whole",
      ...shownOf(reading, plan),
      appendix: appendixState(appendix, isOutOfDate(memory, read, plan)),
      ...pastOf(asAt, past),
      ...found,
    },
  };
}

/** Few runs ask for another appendix than the one at hand: what finds it is fetched for them alone. */
const importAsked = () => import(/* webpackChunkName: "asked" */ "../memory/askedAppendix");

/** What is remembered, with the appendix at hand that the run asks for by name. */
export async function memoryFor(
  reading: WorkbookReading,
  { appendix, settings }: Pick<JobOptions, "appendix" | "settings">,
): Promise<AskedAppendix> {
  const memory = parseMemory(reading.remembered);
  if (appendix === undefined) return { memory, begun: undefined };
  const { askedAppendix } = await fetched(importAsked);
  return askedAppendix(memory, reading, appendix, settings);
}

/** The plan, and the workbook's sheets as far as they are for the officer to choose from. */
function shownOf(
  reading: WorkbookReading,
  plan: Plan,
): Pick<WorkbookReport, "plan" | "sheets" | "isEmptyWorkbook"> {
  const drawn = drawnSheets(reading);
  const sources = reading.sheets.filter((sheet) => !drawn.includes(sheet));
  return {
    plan,
    sheets: sources
      .filter((sheet) => sheet.visibility === "visible")
      .map((sheet) => sheetChoice(sheet, plan)),
    isEmptyWorkbook: sources.every((sheet) => sheet.area === undefined),
  };
}

const NOT_CHECKED = { findings: [], stoppers: [] } as const;

function pastOf(
  asAt: IsoDate,
  { since, promises, compared, kept }: Past,
): Pick<WorkbookReport, "since" | "promises" | "reportDates" | "kept"> {
  return { since, promises, reportDates: [asAt, ...compared], kept };
}

function appendixState(appendix: FoundAppendix | undefined, isOutOfDate: boolean): AppendixState {
  if (!appendix) return { kind: "absent" };
  return {
    kind: "made",
    sheetName: appendix.grid.name,
    editedByHand: appendix.editedByHand,
    isOutOfDate,
  };
}

/** Every appendix of the workbook in the order in which they were begun. */
export function knownAppendices(reading: WorkbookReading, memory: Memory): KnownAppendix[] {
  return appendicesOf(memory)
    .map(({ choices: { appendixKey: key, appendixName: name } }) => {
      const sheet = findSheet(reading, withAtHand(memory, key));
      return { key, name: sheet?.name ?? name, isMade: sheet !== undefined };
    })
    .sort((one, other) => one.key - other.key);
}

/** Whether the sheets say something else than when the appendix was made, as far as that was remembered. */
function isOutOfDate(
  { appendix }: Memory,
  report: Pick<WorkbookReport, "settings" | "corrections">,
  plan: Plan,
): boolean {
  const from = appendix?.madeFrom ?? "";
  return from !== "" && from !== madeFrom({ ...report, plan });
}

/** Our own lists for colleagues, and the appendices of earlier meetings, are no part of the officer's plan. */
export function withoutOwnLists(reading: WorkbookReading): WorkbookReading {
  const lists = Object.values(reading.listMarkers);
  if (lists.every(({ size }) => size === 0)) return reading;
  const sheets = reading.sheets.filter(({ id }) => !lists.some((list) => list.has(id)));
  return { ...reading, sheets };
}
