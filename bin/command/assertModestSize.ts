import type { SheetModel, WorkbookModel } from "office-js-host";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** Filled rows of one sheet. Whatever they are, more cannot be looked through in a few seconds. */
const MOST_ROWS = 100_000;

/** Throws a `UsageError` for a workbook that is too large to be looked through in seconds, before anything is read. */
export function assertModestSize({ sheets }: WorkbookModel): void {
  for (const sheet of sheets) {
    const rows = filledRows(sheet);
    if (rows <= MOST_ROWS) continue;
    throw new UsageError(
      `The sheet ${plainLine(sheet.name)} has ${rows} filled rows, and at most ${MOST_ROWS} can be looked through. Move what is not part of the plan to another workbook and try again.`,
    );
  }
}

/** Rows that hold at least two things, as every step and every metric does; none on a sheet without headings. */
function filledRows({ cells }: SheetModel): number {
  let rows = 0;
  let hasHeadings = false;
  for (const columns of cells.values()) {
    const types = [...columns.values()].map(({ value }) => value.type);
    if (types.filter((type) => type !== "empty").length >= 2) rows += 1;
    hasHeadings ||= types.filter((type) => type === "string").length >= 2;
  }
  return hasHeadings ? rows : 0;
}
