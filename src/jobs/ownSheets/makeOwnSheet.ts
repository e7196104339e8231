import {
  fingerprintOfDrawing,
  fingerprintOfGrid,
  freeSheetName,
  inWorkbook,
  isMarkOf,
  isUnfinished,
  takeSnapshot,
  type DrawTarget,
  type Snapshot,
  type WorkbookReading,
} from "../../excel";
import { areaAddress, type SheetDrawing, type SheetGrid } from "../../sheet";
import { analyse } from "../check/analyse";
import { assertSupport } from "../check/loadReport";
import { readSheets } from "../check/readSheets";
import { stopIfCancelled } from "../errors/cancelling";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import { assertWorkbookWritable, isEmpty, sheetNamed, sourceOf } from "../generate/chooseTarget";
import { drawOrThrow } from "../generate/drawAppendix";
import type { MakeOwnSheetOptions, MakeOwnSheetResult, OwnList, WorkbookReport } from "../types";

/** A list that is put on a sheet of its own. */
export interface ListSheet {
  readonly of: OwnList;
  /** What the sheet is called where the officer has none of that name. */
  readonly name: string;
  /** The name of its Excel table, where nothing else has it. */
  readonly tableName: string;
  /** `standing` is the sheet as it is now. */
  readonly layOut: (
    report: WorkbookReport,
    names: { readonly sheetName: string; readonly tableName: string },
    standing: SheetGrid | undefined,
  ) => SheetDrawing | Promise<SheetDrawing>;
  /** Which of several sheets that bear the list's mark is the one; without it any. */
  readonly choose?: (sheets: readonly SheetGrid[]) => SheetGrid | undefined;
}

/**
 * Makes a sheet for colleagues, or renews it in place; nothing else is changed. A sheet of that name that is not ours is
 * left alone, and ours takes another name. Throws only `JobError`.
 */
export function makeOwnSheet(
  listOf: ListSheet | ((report: WorkbookReport) => ListSheet),
  options: MakeOwnSheetOptions = {},
): Promise<MakeOwnSheetResult> {
  return asJob(async () => {
    assertSupport();
    options.onProgress?.({ step: "reading", fraction: 0.1 });
    const reading = await readSheets(options);
    options.onProgress?.({ step: "checking", fraction: 0.4 });
    const { report } = await analyse(reading, options);
    const list = typeof listOf === "function" ? listOf(report) : listOf;
    const standing = standingSheet(list, reading);
    const drawing = await list.layOut(report, namesFor(list, reading, standing), standing);
    if (
      standing &&
      options.onHandEdits !== "replace" &&
      wouldLose(list, reading, standing, drawing)
    ) {
      return { kind: "edited-by-hand", of: list.of, report, sheetName: standing.name };
    }
    assertWorkbookWritable(reading);
    if (standing) assertUnprotected(standing);
    stopIfCancelled(options.signal);
    options.onProgress?.({ step: "drawing", sheetName: drawing.name, fraction: 0.7 });
    await draw(list, drawing, standing, reading, options.activate !== false);
    options.onProgress?.({ step: "done", fraction: 1 });
    return made(list, report, drawing, standing !== undefined);
  });
}

/** Ours, whatever its tab is called by now; of copies, the one that still has our name counts, then the first. */
function standingSheet(
  { of, name, choose }: ListSheet,
  { sheets, listMarkers }: WorkbookReading,
): SheetGrid | undefined {
  const marked = sheets.filter(({ id }) => listMarkers[of].has(id));
  if (choose) return choose(marked);
  return marked.find((sheet) => sheet.name === name) ?? marked[0];
}

function wasEdited(marks: ReadonlyMap<string, string>, grid: SheetGrid): boolean {
  const mark = marks.get(grid.id) ?? "";
  return !isUnfinished(mark) && !isMarkOf(mark, fingerprintOfGrid(grid));
}

/** Whether somebody has written on the sheet what would not stand on it any more. */
function wouldLose(
  { of }: ListSheet,
  { listMarkers }: WorkbookReading,
  standing: SheetGrid,
  drawing: SheetDrawing,
): boolean {
  const isEdited = wasEdited(listMarkers[of], standing);
  return isEdited && fingerprintOfGrid(standing) !== fingerprintOfDrawing(drawing);
}

function namesFor(
  { name: wanted, tableName }: ListSheet,
  { sheets }: WorkbookReading,
  standing: SheetGrid | undefined,
): { sheetName: string; tableName: string } {
  // One that holds nothing, as a run that was broken off may have left, is used.
  const names = sheets.filter((sheet) => !isEmpty(sheet)).map(({ name }) => name);
  const others = sheets.filter((sheet) => sheet !== standing);
  const tables = others.flatMap((sheet) =>
    sheet.tables.map(({ name }) => name.replaceAll("_", " ")),
  );
  return {
    sheetName: standing?.name ?? freeSheetName(wanted, names),
    // A table's name may hold no spaces.
    tableName: freeSheetName(tableName, tables).replaceAll(" ", "_"),
  };
}

async function draw(
  { of }: ListSheet,
  drawing: SheetDrawing,
  standing: SheetGrid | undefined,
  reading: WorkbookReading,
  activate: boolean,
): Promise<void> {
  const { leftovers, listMarkers } = reading;
  const target = targetOf(reading, drawing.name, standing);
  const wanted = { drawing, target, marker: of, activate, leftovers } as const;
  const mark = standing && listMarkers[of].get(standing.id);
  const isSame = standing !== undefined && !wasEdited(listMarkers[of], standing);
  const snapshot =
    standing && mark !== undefined && !isUnfinished(mark)
      ? await snapshotOf(standing, drawing, mark)
      : undefined;
  await drawOrThrow(wanted, reading, { mark, isSame, snapshot });
}

/** The sheet as it is, with the pages of the new drawing; a table of Excel's holds no merged cells. */
function snapshotOf(
  { name, area, tables }: SheetGrid,
  drawing: SheetDrawing,
  mark: string,
): Promise<Snapshot | undefined> {
  if (!area) return Promise.resolve(undefined);
  const whole = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: area.rowIndex + area.rowCount,
    columnCount: area.columnIndex + area.columnCount,
  };
  const frame = { ...drawing, tables };
  return inWorkbook((context) => takeSnapshot(context, name, whole, frame, mark, false));
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
  { of }: ListSheet,
  report: WorkbookReport,
  drawing: SheetDrawing,
  isRenewal: boolean,
): MakeOwnSheetResult {
  return {
    kind: "made",
    of,
    report,
    isRenewal,
    sheetName: drawing.name,
    range: areaAddress(drawing.page.printArea),
    pages: drawing.page.pageCount,
  };
}

function assertUnprotected({ isProtected, name }: SheetGrid): void {
  if (isProtected) throw new JobError({ code: "ListSheetProtected", sheetName: name }, UNCHANGED);
}
