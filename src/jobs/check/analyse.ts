import type { IsoDate } from "../../calendar";
import type { KeptReport } from "../../history";
import {
  understandPlanInSlices,
  type AppendixChoices,
  type Plan,
  type ReportSettings,
} from "../../plan";
import { inSlices, type WorkbookReading } from "../../excel";
import { drawnSheets, findAppendix, findSheet, type FoundAppendix } from "./findAppendix";
import { appendicesOf, withAtHand } from "../memory/appendices";
import type { AskedAppendix } from "../memory/askedAppendix";
import { madeFrom } from "../memory/madeFrom";
import { parseMemory, type Memory } from "../memory/memory";
import type { Past } from "../memory/comparePast";
import { NOT_READ, readPast } from "../memory/readPast";
import { stopIfCancelled } from "../errors/cancelling";
import { fetched } from "../errors/fetched";
import { sheetChoice } from "./sheetChoice";
import { today } from "./today";
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
  const { plan, settings, appendix } = await understand(reading, memory, options);
  const { asAt } = plan;
  need(plan);
  const drawn = drawnSheets(reading);
  const sources = reading.sheets.filter((sheet) => !drawn.includes(sheet));
  const read = {
    asAt,
    settings,
    plan,
    appendix: appendixState(appendix, memory, plan),
    appendices: knownAppendices(reading, memory),
    sheets: sources
      .filter((sheet) => sheet.visibility === "visible")
      .map((sheet) => sheetChoice(sheet, plan)),
    isEmptyWorkbook: sources.every((sheet) => sheet.area === undefined),
  };
  options.onCounts?.({ ...read, stage: "counts", ...pastOf(asAt, NOT_READ), ...NOT_CHECKED });
  const past = await readPast(memory.history, plan, options);
  const { findingsIn } = await fetched(importFindings);
  const input = { plan, workbook: reading, settings, since: past.since };
  const found = await findingsIn(input, options.signal);
  return {
    memory,
    begun,
    appendix,
    earlier: options.earlier ?? [],
    report: { ...read, stage: "whole", ...pastOf(asAt, past), ...found },
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

const NOT_CHECKED = { findings: [], stoppers: [] } as const;

function pastOf(
  asAt: IsoDate,
  { since, promises, compared, kept }: Past,
): Pick<WorkbookReport, "since" | "promises" | "reportDates" | "kept"> {
  return { since, promises, reportDates: [asAt, ...compared], kept };
}

function appendixState(
  appendix: FoundAppendix | undefined,
  memory: Memory,
  plan: Plan,
): AppendixState {
  if (!appendix) return { kind: "absent" };
  return {
    kind: "made",
    sheetName: appendix.grid.name,
    editedByHand: appendix.editedByHand,
    isOutOfDate: isOutOfDate(memory, plan),
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
function isOutOfDate({ appendix }: Memory, plan: Plan): boolean {
  const from = appendix?.madeFrom ?? "";
  return from !== "" && from !== madeFrom(plan);
}

/** The plan in a workbook, by its settings and a date: those of this run, else what is remembered, else today. */
export async function understand(
  reading: WorkbookReading,
  memory: Memory,
  options: Pick<JobOptions, "asAt" | "settings" | "signal">,
): Promise<Understood> {
  const settings: ReportSettings = { ...memory.settings, ...options.settings };
  const asAt: IsoDate = options.asAt ?? settings.asAt ?? today();
  const appendix = findAppendix(reading, memory);
  const slices = understandPlanInSlices(reading, settings, asAt, {
    appendixSheetIds: drawnSheets(reading).map(({ id }) => id),
  });
  const plan = await inSlices(slices, () => stopIfCancelled(options.signal));
  return { plan, settings, appendix };
}

/** A plan as it was understood, and by what. */
export interface Understood {
  readonly plan: Plan;
  readonly settings: ReportSettings;
  readonly appendix: FoundAppendix | undefined;
}

/** Our own lists for colleagues, and the appendices of earlier meetings, are no part of the officer's plan. */
export function withoutOwnLists(reading: WorkbookReading): WorkbookReading {
  const lists = Object.values(reading.listMarkers);
  if (lists.every(({ size }) => size === 0)) return reading;
  const sheets = reading.sheets.filter(({ id }) => !lists.some((list) => list.has(id)));
  return { ...reading, sheets };
}
