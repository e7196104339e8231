import { generateAppendix, parseIsoDate } from "../../../src/jobs";
import { sheetOf, textsOn, workbookOf, type Row } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const asAt = parseIsoDate("2024-11-12");
const PLAN: readonly Row[] = [
  ["Decision", "Owner", "Status"],
  ["Close the old depot at the end of the lease", "Estates", "Complete"],
  ["Share one call centre with the district", "Customer Services", "In progress"],
];
const FIGURES: readonly Row[] = [
  ["Indicator", "2022/23", "2023/24"],
  ["Empty homes brought back into use", 61, 46],
  ["Complaints answered in time", 88, 91],
];

test("a workbook with a plan alone gets its appendix, timescales or none", async () => {
  const workbook = workbookOf({ Actions: PLAN });
  const result = await withOffice(workbook, () => generateAppendix({ asAt }));
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  const texts = textsOn(sheetOf(workbook, result.sheetName)).join(" ");
  expect(texts).toContain("Close the old depot at the end of the lease");
  expect(texts).not.toContain("OVERDUE");
  expect(result.report.plan.metrics).toEqual([]);
});

test("a workbook with metrics alone gets its appendix", async () => {
  const workbook = workbookOf({ Performance: FIGURES });
  const result = await withOffice(workbook, () => generateAppendix({ asAt }));
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  const texts = textsOn(sheetOf(workbook, result.sheetName)).join(" ");
  expect(texts).toContain("Empty homes brought back into use");
  expect(texts).toContain("Down 15");
  expect(result.report.plan.steps).toEqual([]);
});
