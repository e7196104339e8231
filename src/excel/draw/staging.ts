import type { Area } from "../../sheet";
import { areaAddress } from "../../sheet";
import {
  askMark,
  isStaging,
  markerFingerprint,
  markerFormula,
  putMark,
  STAGING,
} from "../safe/marks";
import { BYTES_A_CALL, bytesOf, sendSteps, type DrawStep } from "./drawSteps";
import { rangeAt } from "../session/ranges";
import { afterFailure, excelErrorCode, type ExcelContext } from "../session/session";
import { freeSheetName } from "../session/sheetName";

/** The hidden sheet on which a drawing that is too large for one request is drawn first. */
const STAGING_NAME = "Appendix being drawn";

/**
 * Draws cells on a hidden sheet, in as many requests as it takes, from which one small request can then copy them all:
 * so the sheet that the officer sees is at no time half drawn. Its mark tells what it is, should it be left behind.
 * `onSent` is told after each request which fraction is done; what it throws stops the drawing.
 */
export async function drawStaging(
  context: ExcelContext,
  steps: readonly DrawStep[],
  bytesARequest: number,
  onSent: (fraction: number) => void,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const standing = worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    STAGING_NAME,
    standing.items.map((sheet) => sheet.name),
  );
  const staging = worksheets.add(name);
  // Hidden before it is marked: a visible sheet that bears this mark is one that an officer has unhidden.
  staging.visibility = "Hidden";
  putMark(staging, "appendix", markerFormula(STAGING));
  const all = bytesOf(steps);
  try {
    await sendSteps(context, staging, steps, bytesARequest, (bytes) => onSent(bytes / all));
  } catch (error) {
    // It may have failed before the mark by which others would know the sheet.
    if (excelErrorCode(error) !== "ItemAlreadyExists") await removeNamed(name);
    throw error;
  }
  return staging;
}

/** Removes a sheet of a name that was free when it was added. Never throws: what bears our mark is found later, too. */
async function removeNamed(name: string): Promise<void> {
  await afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  }).catch(() => undefined);
}

/** Takes what was drawn over from the hidden sheet, looks and merged areas included. */
export function takeFrom(staging: Excel.Worksheet, all: Area): DrawStep {
  return {
    bytes: 3 * BYTES_A_CALL,
    queue: (sheet) => {
      const address = areaAddress(all);
      rangeAt(sheet, address).copyFrom(rangeAt(staging, address), "All");
    },
  };
}

/** Removes hidden sheets of ours that a drawing has left behind. Two syncs, one where there is none. */
export async function removeStaging(context: ExcelContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const found = sheets.items
    .filter(({ name }) => name.startsWith(STAGING_NAME))
    .map((sheet) => ({ sheet, mark: askMark(sheet, "appendix") }));
  if (found.length === 0) return;
  await context.sync();
  for (const { sheet, mark } of found) {
    if (isStaging(markerFingerprint(mark.formula() ?? ""), sheet.visibility)) sheet.delete();
  }
  await context.sync();
}
