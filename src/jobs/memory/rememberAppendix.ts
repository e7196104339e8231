import type { DrawTarget, Frame, MemoryWithDrawing, WorkbookReading } from "../../excel";
import { historyToJson, keepReport, shortReport, withReport } from "../../history";
import type { SheetDrawing } from "../../sheet";
import type { Analysis } from "../check/analyse";
import { nameAfter } from "../generate/chooseTarget";
import { historyIn, isOfLaterVersion } from "./comparePast";
import { madeFrom } from "./madeFrom";
import { memoryToJson, parseMemory, type AppendixMemory, type Memory } from "./memory";

/** What has to be remembered of a drawing to put it back, beside what the cells tell. */
export function frameOf(drawing: SheetDrawing): Frame {
  const { merges, tables, charts, page, freezeRowCount, showGridlines } = drawing;
  return { merges, tables, charts, page, freezeRowCount, showGridlines };
}

/**
 * What is remembered once an appendix is taken back: what was before it. What somebody has saved, settled or had forgotten
 * since stays as it is.
 */
export function memoryWithout(
  { remembered }: WorkbookReading,
  analysis: Analysis,
  keepsMeetings: boolean,
): (json: string) => string {
  const { memory } = analysis;
  const kept = keepsMeetings ? historyWith(memory.history, analysis) : undefined;
  return (json) => {
    const now: Memory = json === "" ? memory : parseMemory(json);
    const isSame = (one: unknown, other: unknown): boolean =>
      JSON.stringify(one) === JSON.stringify(other);
    const isKept = isSame(now.history, kept);
    if (isKept && isSame(now.settings, memory.settings)) return remembered;
    return memoryToJson({
      ...memory,
      settings: now.settings,
      history: isKept ? memory.history : now.history,
    });
  };
}

/**
 * What is remembered with an appendix: where it is, how it was framed, and what it reports. It goes with the drawing, so
 * that the old memory stays with the old appendix whatever fails. Only the settings are as they are by then: somebody may
 * have saved other ones while the appendix was made.
 */
export function memoryWith(
  drawing: SheetDrawing,
  target: DrawTarget,
  { remembered, memoryPartId }: WorkbookReading,
  analysis: Analysis,
  keepsMeetings: boolean,
): MemoryWithDrawing {
  const { memory } = analysis;
  const appendix = appendixMemory(drawing, target, analysis);
  const now = (json: string): Memory => (json === "" ? memory : parseMemory(json));
  return {
    partId: memoryPartId,
    next: (json) => {
      const { settings, history } = now(json);
      const kept = keepsMeetings ? historyWith(history, analysis) : undefined;
      return memoryToJson({ settings, appendix, history: kept });
    },
    before: (json) => {
      const { settings } = now(json);
      const isUntouched = JSON.stringify(settings) === JSON.stringify(memory.settings);
      return isUntouched ? remembered : memoryToJson({ ...memory, settings });
    },
  };
}

function appendixMemory(
  drawing: SheetDrawing,
  target: DrawTarget,
  { memory, appendix, report }: Analysis,
): AppendixMemory {
  const sheetName = nameAfter(target);
  const isOfficersName = appendix !== undefined && sheetName !== drawing.name;
  return {
    sheetId: sheetIdOf(target, memory.appendix),
    givenName: isOfficersName ? (memory.appendix?.givenName ?? drawing.name) : sheetName,
    frame: frameOf(drawing),
    madeFrom: madeFrom(report.plan),
  };
}

/** A sheet that is just being made has no id yet; as long as it keeps the name that we gave it, it needs none. */
function sheetIdOf(target: DrawTarget, known: AppendixMemory | undefined): string {
  if (!("standing" in target)) return "";
  const { id, name } = target.standing.grid;
  return known?.sheetId === "" && known.givenName === name ? "" : id;
}

/** The history with this report; what a later version of the add-in wrote stays as it is. */
function historyWith(history: unknown, { report, earlier }: Analysis): unknown {
  if (isOfLaterVersion(history)) return history;
  const { reports, settled } = historyIn(history);
  // An earlier workbook is remembered where nothing else is.
  const known =
    reports.length === 0 ? earlier.map(shortReport).reduce(withReport, reports) : reports;
  return historyToJson({ reports: withReport(known, keepReport(report.plan)), settled });
}
