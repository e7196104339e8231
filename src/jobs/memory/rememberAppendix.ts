import type { DrawTarget, Frame, MemoryWithDrawing, WorkbookReading } from "../../excel";
import { historyToJson, keepReport, shortReport, withReport, type KeptReport } from "../../history";
import type { Plan } from "../../plan";
import type { SheetDrawing } from "../../sheet";
import type { Analysis } from "../check/analyse";
import { appendixChoices } from "../../plan";
import { nameAfter } from "../generate/chooseTarget";
import { appendicesOf, changeAppendix, isKnown, withoutOther } from "./appendices";
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
  const stored = parseMemory(remembered);
  const kept = keepsMeetings ? historyWith(stored.history, analysis) : undefined;
  return (json) => {
    const now = json === "" ? stored : parseMemory(json);
    const isKept = JSON.stringify(now.history) === JSON.stringify(kept);
    const history = isKept ? stored.history : now.history;
    return asRemembered({ ...withoutAppendix(now, stored, analysis), history }, remembered);
  };
}

/** What is remembered by now, with the appendix of the run as it was remembered before. */
function withoutAppendix(now: Memory, stored: Memory, { memory, begun }: Analysis): Memory {
  const { appendixKey } = memory.settings;
  if (!isKnown(stored, appendixKey)) {
    // It was begun by the run. One that the officer has put at hand since has become the officer's.
    return now.settings.appendixKey === appendixKey ? now : withoutOther(now, appendixKey);
  }
  const [before] = appendicesOf(stored).filter(
    ({ choices }) => choices.appendixKey === appendixKey,
  );
  return changeAppendix(now, appendixChoices(memory.settings), (atHand) => {
    const isAsBegun = begun && isSame(appendixChoices(atHand.settings), begun);
    return {
      ...atHand,
      settings: isAsBegun ? { ...atHand.settings, ...before?.choices } : atHand.settings,
      appendix: before?.appendix,
    };
  });
}

/** The text that was read, to the letter, where nothing else is to be remembered. */
function asRemembered(memory: Memory, remembered: string): string {
  const json = memoryToJson(memory);
  return json === memoryToJson(parseMemory(remembered)) ? remembered : json;
}

/** Whether two choices are the same, in whatever order their names stand. */
function isSame(one: object, other: object): boolean {
  const [first, second] = [one, other].map((each) => JSON.stringify(Object.entries(each).sort()));
  return first === second;
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
  const { memory, begun } = analysis;
  const appendix = appendixMemory(drawing, target, analysis);
  const stored = parseMemory(remembered);
  const nowIn = (json: string): Memory => (json === "" ? stored : parseMemory(json));
  return {
    partId: memoryPartId,
    next: (json) => {
      const now = nowIn(json);
      const history = keepsMeetings ? historyWith(now.history, analysis) : undefined;
      const drawn = changeAppendix(now, appendixChoices(memory.settings), (atHand) => ({
        ...atHand,
        settings: { ...atHand.settings, ...begun },
        appendix,
      }));
      return memoryToJson({ ...drawn, history });
    },
    before: (json) => {
      const before = withoutAppendix(nowIn(json), stored, analysis);
      return asRemembered({ ...before, history: stored.history }, remembered);
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
    asAt: report.asAt,
    madeFrom: madeFrom(report),
  };
}

/** A sheet that is just being made has no id yet; as long as it keeps the name that we gave it, it needs none. */
function sheetIdOf(target: DrawTarget, known: AppendixMemory | undefined): string {
  if (!("standing" in target)) return "";
  const { id, name } = target.standing.grid;
  return known?.sheetId === "" && known.givenName === name ? "" : id;
}

const KEPT = new WeakMap<Plan, KeptReport>();

/** What is to be kept of a plan, made once: a drawing asks for it several times. */
function keptOf(plan: Plan): KeptReport {
  const kept = KEPT.get(plan) ?? keepReport(plan);
  KEPT.set(plan, kept);
  return kept;
}

/** The history with this report; what a later version of the add-in wrote stays as it is. */
function historyWith(history: unknown, { report, earlier }: Analysis): unknown {
  if (isOfLaterVersion(history)) return history;
  const { reports, settled } = historyIn(history);
  // An earlier workbook is remembered where nothing else is.
  const known =
    reports.length === 0 ? earlier.map(shortReport).reduce(withReport, reports) : reports;
  return historyToJson({ reports: withReport(known, keptOf(report.plan)), settled });
}
