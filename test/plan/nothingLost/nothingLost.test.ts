import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { parseIsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { readSheets } from "../../../src/jobs/check/readSheets";
import { withOffice } from "../../jobs/support/withOffice";
import { gridsOf, planOf, writtenTables } from "../layouts/writtenTables";
import { workbookOf } from "../grids";
import { lostCells } from "./lostCells";

/** Nothing an officer wrote of the matter is lost in silence: it is on the paper, or a finding names where it stands. */
const TABLES = join(__dirname, "../layouts/tables");
const PUBLISHED = join(__dirname, "../layouts/published");
const FAULTS = join(__dirname, "../layouts/faults");

describe.each(readdirSync(TABLES))("%s", (file) => {
  const tables = writtenTables(join(TABLES, file)).filter(({ steps }) => steps !== undefined);
  test.each(tables.map((table) => [table.name, table] as const))("%s", (_, table) => {
    const workbook = workbookOf(...gridsOf(table));
    const settings = DEFAULT_SETTINGS;
    expect(lostCells({ workbook, settings, plan: planOf(table) })).toEqual([]);
  });
});

const BOOKS = [PUBLISHED, FAULTS].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => [file, join(folder, file)] as const),
);

test.each(BOOKS)("%s", async (_, path) => {
  const asAt = parseIsoDate("2024-11-12");
  if (!asAt) throw new Error("no date");
  const workbook = await withOffice(openXlsx(readFileSync(path)).workbook, () =>
    readSheets({ readMerges: true }),
  );
  const settings = DEFAULT_SETTINGS;
  const plan = understandPlan(workbook, settings, asAt);
  expect(lostCells({ workbook, settings, plan })).toEqual([]);
});
