import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../bin/check";
import { saveXlsx } from "office-js-host/xlsx";
import { workbookOf, type Row } from "../../jobs/support/workbooks";

/** What a run printed, told and answered. */
export interface Run {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

/** Runs `check` as the terminal would. */
export async function runCheck(...args: string[]): Promise<Run> {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await check(args, {
    print: (text) => printed.push(text),
    tell: (line) => told.push(line),
  });
  return { code, printed: printed.join("\n"), told: told.join("\n") };
}

/** An empty folder of this test's own. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "check-"));
}

/** Writes a file into a folder: a workbook with a Targets sheet of these rows, or the bytes given. */
export function put(folder: string, name: string, content: readonly Row[] | string): string {
  const path = join(folder, name);
  const isText = typeof content === "string";
  writeFileSync(path, isText ? content : saveXlsx(workbookOf({ Targets: content })));
  return path;
}

const HEADINGS: Row = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
/** Nothing to find. */
export const CLEAN: readonly Row[] = [
  HEADINGS,
  ["Safer roads", "New crossings", "Sites chosen", "Build the first", "November 2024"],
];
/** Two warnings: a plan without a timescale, and one overdue without a word of progress. */
export const TWO_WARNINGS: readonly Row[] = [
  ...CLEAN,
  ["Warm homes", "New boilers", "Surveys done", "Fit 40 boilers", ""],
  ["", "Warm schools", "", "Insulate the roofs", "March 2024"],
];
/** An error: nothing says what is reported on, not even an aim that could stand for it. */
export const NO_TARGETS: readonly Row[] = CLEAN.map((row) => row.slice(2));
