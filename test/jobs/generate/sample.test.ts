import { openXlsx } from "office-js-host/xlsx";
import { generateAppendix, parseIsoDate, type GenerateMade } from "../../../src/jobs";
import { sampleBytes, sampleWorkbook, sheetOf, textsOn } from "../support/workbooks";
import { withOffice } from "../support/withOffice";
import { changeText } from "../../metric/change/told";

async function made(...options: Parameters<typeof generateAppendix>): Promise<GenerateMade> {
  const result = await generateAppendix(...options);
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  return result;
}

test("as at 11 November 2003 nothing is overdue and four steps are due soon", async () => {
  const { report, range, pages } = await withOffice(sampleWorkbook(), () => made());
  expect(report.asAt).toBe("2003-11-11");
  expect(report.plan.summary).toMatchObject({
    steps: 36,
    planned: 28,
    overdue: 0,
    dueSoon: 4,
    complete: 3,
    ongoing: 8,
  });
  expect(new Set(report.plan.steps.map((step) => step.aim)).size).toBe(8);
  expect(range).toMatch(/^A1:[A-Z]\d+$/);
  expect(pages).toBeGreaterThan(1);
});

test("as at 1 April 2004 the steps of November, December and March are overdue", async () => {
  const asAt = parseIsoDate("2004-04-01");
  const { report } = await withOffice(sampleWorkbook(), () => made({ asAt }));
  const overdue = report.plan.steps.flatMap(({ status, timescale }) =>
    status.kind === "overdue" ? [[timescale?.text, status.days]] : [],
  );
  expect(overdue).toEqual([
    ["November 2003", 123],
    ["March 2004 (first phase)", 1],
    ["November 2003", 123],
    ["March 2004", 1],
    ["March 2004", 1],
    ["March 2004", 1],
    ["March 2004", 1],
    ["November 2003", 123],
    ["December 2003", 92],
  ]);
});

test("the figures are told with their change in words", async () => {
  const { report } = await withOffice(sampleWorkbook(), () => made());
  expect(report.plan.metrics.map((metric) => changeText(metric.shortTrend))).toEqual([
    "Down 15 (24.6%), better",
    "Up about £1.5m (8%), better",
    "Up 22 (200.0%, trebled), better",
  ]);
});

test("36 rows take at most six syncs, the first time and renewed", async () => {
  await withOffice(sampleWorkbook(), async (host) => {
    await made();
    expect(host.cost.syncs).toBeLessThanOrEqual(6);
    const before = host.cost.syncs;
    await made();
    expect(host.cost.syncs - before).toBeLessThanOrEqual(6);
  });
});

test("renewed on its own output, nothing else in the file changes", async () => {
  const first = openXlsx(sampleBytes());
  await withOffice(first.workbook, () => made({ activate: false }));
  const saved = first.save();
  const again = openXlsx(saved);
  const result = await withOffice(again.workbook, () => made({ activate: false }));
  expect(result.isRenewal).toBe(true);
  expect(again.workbook.sheets.map((sheet) => sheet.name)).toEqual([
    "Targets",
    "Metrics",
    "Appendix 1",
  ]);
  expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
});

test("generating changes no source sheet", async () => {
  const workbook = sampleWorkbook();
  const before = structuredClone(workbook.sheets);
  await withOffice(workbook, () => made());
  expect(workbook.sheets.slice(0, before.length)).toEqual(before);
});

test("every word of the plan stands in the appendix", async () => {
  const workbook = sampleWorkbook();
  await withOffice(workbook, () => made());
  const words = textsOn(sheetOf(workbook, "Appendix 1")).join("\n");
  const source = textsOn(sheetOf(workbook, "Targets")).slice(6);
  expect(source.filter((text) => !words.includes(text))).toEqual([]);
});
