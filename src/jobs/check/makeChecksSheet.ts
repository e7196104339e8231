import { CHECKLIST_NAME, layOutChecklist } from "../../checklist";
import {
  fingerprintOfGrid,
  freeSheetName,
  isMarkOf,
  isUnfinished,
  type DrawTarget,
  type WorkbookReading,
} from "../../excel";
import { areaAddress, type SheetDrawing, type SheetGrid } from "../../sheet";
import { assertWorkbookWritable, isEmpty, sheetNamed, sourceOf } from "../generate/chooseTarget";
import { drawOrThrow } from "../generate/drawAppendix";
import { stopIfCancelled } from "../errors/cancelling";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import { readSheets } from "./readSheets";
import { assertSupport } from "./loadReport";
import { analyse } from "./analyse";
import type { MakeChecksSheetOptions, MakeChecksSheetResult, WorkbookReport } from "../types";

/**
 * Makes a sheet that lists all findings, to be sent to colleagues, or renews it in place; nothing else is changed. A
 * sheet of that name that is not ours is left alone, and ours takes another name. Throws only `JobError`.
 */
export function makeChecksSheet(
  options: MakeChecksSheetOptions = {},
): Promise<MakeChecksSheetResult> {
  return asJob(async () => {
    assertSupport();
    options.onProgress?.({ step: "reading", fraction: 0.1 });
    const reading = await readSheets(options);
    options.onProgress?.({ step: "checking", fraction: 0.4 });
    const { report } = await analyse(reading, options);
    const standing = standingSheet(reading);
    if (standing && wasEdited(reading, standing) && options.onHandEdits !== "replace") {
      return { kind: "edited-by-hand", of: "checks", report, sheetName: standing.name };
    }
    assertWorkbookWritable(reading);
    if (standing) assertUnprotected(standing);
    const drawing = drawingOf(report, reading, standing);
    stopIfCancelled(options.signal);
    options.onProgress?.({ step: "drawing", sheetName: drawing.name, fraction: 0.7 });
    await draw(drawing, standing, reading, options.activate !== false);
    options.onProgress?.({ step: "done", fraction: 1 });
    return made(report, drawing, standing !== undefined);
  });
}

/** Ours, whatever its tab is called by now; of copies, the one that still has our name counts, then the first. */
function standingSheet({ sheets, checksMarkers }: WorkbookReading): SheetGrid | undefined {
  const marked = sheets.filter(({ id }) => checksMarkers.has(id));
  return marked.find(({ name }) => name === CHECKLIST_NAME) ?? marked[0];
}

function wasEdited({ checksMarkers }: WorkbookReading, grid: SheetGrid): boolean {
  const mark = checksMarkers.get(grid.id) ?? "";
  return !isUnfinished(mark) && !isMarkOf(mark, fingerprintOfGrid(grid));
}

function drawingOf(
  report: WorkbookReport,
  { sheets }: WorkbookReading,
  standing: SheetGrid | undefined,
): SheetDrawing {
  // One that holds nothing, as a run that was broken off may have left, is used.
  const names = sheets.filter((sheet) => !isEmpty(sheet)).map(({ name }) => name);
  const others = sheets.filter((sheet) => sheet !== standing);
  const tables = others.flatMap((sheet) =>
    sheet.tables.map(({ name }) => name.replaceAll("_", " ")),
  );
  return layOutChecklist({
    findings: report.findings,
    asAt: report.asAt,
    settings: report.settings,
    sheetName: standing?.name ?? freeSheetName(CHECKLIST_NAME, names),
    // A table's name may hold no spaces.
    tableName: freeSheetName("ChecksTable", tables).replaceAll(" ", "_"),
  });
}

async function draw(
  drawing: SheetDrawing,
  standing: SheetGrid | undefined,
  reading: WorkbookReading,
  activate: boolean,
): Promise<void> {
  const { leftovers, checksMarkers } = reading;
  const wanted = {
    drawing,
    target: targetOf(reading, drawing.name, standing),
    marker: "checks",
    activate,
    leftovers,
  } as const;
  // What was there was made from the same workbook, and can be made again.
  const mark = standing && checksMarkers.get(standing.id);
  const isSame = standing !== undefined && !wasEdited(reading, standing);
  await drawOrThrow(wanted, reading, { mark, isSame, snapshot: undefined });
}

function targetOf(
  reading: WorkbookReading,
  sheetName: string,
  standing: SheetGrid | undefined,
): DrawTarget {
  if (standing) return { kind: "renewal", standing: sourceOf(reading, standing) };
  const empty = sheetNamed(reading, sheetName);
  return empty ? { kind: "empty", standing: sourceOf(reading, empty) } : { kind: "new", sheetName };
}

function made(
  report: WorkbookReport,
  drawing: SheetDrawing,
  isRenewal: boolean,
): MakeChecksSheetResult {
  return {
    kind: "made",
    of: "checks",
    report,
    isRenewal,
    sheetName: drawing.name,
    range: areaAddress(drawing.page.printArea),
    pages: drawing.page.pageCount,
  };
}

function assertUnprotected({ isProtected, name }: SheetGrid): void {
  if (isProtected) throw new JobError({ code: "ChecksSheetProtected", sheetName: name }, UNCHANGED);
}
