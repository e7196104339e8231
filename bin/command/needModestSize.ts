import { startOffice, type SheetModel, type WorkbookModel } from "../../host";
import { checkWorkbook } from "../../src/jobs";
import { plainLine } from "./plainLine";
import type { Arguments } from "./readArguments";
import { UsageError } from "./usageError";

/** Steps and metrics in one appendix: beyond this it would have more pages than Excel has page breaks for. */
const MOST_RECORDS = 10_000;
/** Filled rows of one sheet. Whatever they are, more cannot be looked through in a few seconds. */
const MOST_ROWS = 50_000;

/**
 * Throws a `UsageError` for a plan that is too large to be laid out in seconds, before anything is drawn. A workbook
 * without a long sheet costs nothing; one with a long sheet is looked through first, as that may be no plan at all.
 */
export async function needModestSize(
  workbook: WorkbookModel,
  wanted: Pick<Arguments, "asAt">,
): Promise<void> {
  const longest = workbook.sheets
    .map((sheet) => ({ name: sheet.name, rows: filledRows(sheet) }))
    .reduce((one, other) => (other.rows > one.rows ? other : one), { name: "", rows: 0 });
  if (longest.rows <= MOST_RECORDS) return;
  if (longest.rows > MOST_ROWS) {
    throw new UsageError(
      `The sheet ${plainLine(longest.name)} has ${longest.rows} filled rows, and at most ${MOST_ROWS} can be looked through. Move what is not part of the plan to another workbook and try again.`,
    );
  }
  const records = await recordsIn(workbook, wanted);
  if (records <= MOST_RECORDS) return;
  throw new UsageError(
    `The plan has ${records} steps and metrics, and one appendix holds at most ${MOST_RECORDS}. Split the plan over several workbooks and make an appendix of each.`,
  );
}

async function recordsIn(
  workbook: WorkbookModel,
  { asAt }: Pick<Arguments, "asAt">,
): Promise<number> {
  const host = await startOffice(workbook);
  try {
    const { plan } = (await checkWorkbook({ asAt })).report;
    return plan.steps.length + plan.metrics.length;
  } finally {
    host.dispose();
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
