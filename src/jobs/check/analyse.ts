import type { IsoDate } from "../../calendar";
import { checkPlanInSlices, createCheckMemory, stopsAppendix } from "../../checks";
import type { KeptReport } from "../../history";
import { understandPlan, type Plan, type ReportSettings } from "../../plan";
import type { WorkbookReading } from "../../excel";
import { findAppendix, type FoundAppendix } from "./findAppendix";
import { inSlices } from "./inSlices";
import { madeFrom } from "../memory/madeFrom";
import { parseMemory, type Memory } from "../memory/memory";
import { readPast } from "../memory/readPast";
import { sheetChoice } from "./sheetChoice";
import { today } from "./today";
import type { JobOptions, WorkbookReport } from "../types";

/** A report, and what the jobs need beside it. */
export interface Analysis {
  readonly report: WorkbookReport;
  readonly memory: Memory;
  readonly appendix: FoundAppendix | undefined;
  /** Reports of an earlier workbook, which are to be remembered in this one where it has none of its own. */
  readonly earlier: readonly KeptReport[];
}

/** What earlier runs found, row by row: the pane checks one workbook again and again. */
const CHECKED = createCheckMemory();

/**
 * Everything that follows from a reading: no Excel from here on. The checks look only at rows that changed since the
 * last time, and pause, so that a long plan does not freeze the pane. Throws "Cancelled" for an aborted signal.
 * `need` looks at the plan before it is checked, and may throw.
 */
export async function analyse(
  whole: WorkbookReading,
  options: JobOptions,
  need: (plan: Plan) => void = () => undefined,
): Promise<Analysis> {
  const reading = withoutOwnLists(whole);
  const memory = parseMemory(reading.remembered);
  const { plan, settings, appendix } = understand(reading, memory, options);
  const { asAt } = plan;
  need(plan);
  const { since, promises, compared, kept } = await readPast(memory.history, plan, options);
  const findings = await inSlices(
    checkPlanInSlices({ plan, workbook: reading, settings, since }, { memory: CHECKED }),
    options.signal,
  );
  const sources = reading.sheets.filter((sheet) => sheet.id !== appendix?.grid.id);
  return {
    memory,
    appendix,
    earlier: options.earlier ?? [],
    report: {
      asAt,
      settings,
      plan,
      since,
      promises,
      reportDates: [asAt, ...compared],
      kept,
      findings,
      stoppers: findings.filter(stopsAppendix),
      appendix: appendix
        ? {
            kind: "made",
            sheetName: appendix.grid.name,
            editedByHand: appendix.editedByHand,
            isOutOfDate: isOutOfDate(memory, plan),
          }
        : { kind: "absent" },
      sheets: sources
        .filter((sheet) => sheet.visibility === "visible")
        .map((sheet) => sheetChoice(sheet, plan)),
      isEmptyWorkbook: sources.every((sheet) => sheet.area === undefined),
    },
  };
}

/** Whether the sheets say something else than when the appendix was made, as far as that was remembered. */
function isOutOfDate({ appendix }: Memory, plan: Plan): boolean {
  const from = appendix?.madeFrom ?? "";
  return from !== "" && from !== madeFrom(plan);
}

/** The plan in a workbook, by its settings and a date: those of this run, else what is remembered, else today. */
export function understand(
  reading: WorkbookReading,
  memory: Memory,
  options: Pick<JobOptions, "asAt" | "settings">,
): Understood {
  const settings: ReportSettings = { ...memory.settings, ...options.settings };
  const asAt: IsoDate = options.asAt ?? settings.asAt ?? today();
  const appendix = findAppendix(reading, memory);
  const plan = understandPlan(reading, settings, asAt, { appendixSheetId: appendix?.grid.id });
  return { plan, settings, appendix };
}

/** A plan as it was understood, and by what. */
export interface Understood {
  readonly plan: Plan;
  readonly settings: ReportSettings;
  readonly appendix: FoundAppendix | undefined;
}

/** Our own lists of findings and promises are no part of the officer's plan. */
export function withoutOwnLists(reading: WorkbookReading): WorkbookReading {
  const { checks, promises } = reading.listMarkers;
  if (checks.size + promises.size === 0) return reading;
  const sheets = reading.sheets.filter(({ id }) => !checks.has(id) && !promises.has(id));
  return { ...reading, sheets };
}
