import type { WorkbookModel } from "office-js-host";
import { parseIsoDate } from "../../../src/calendar";
import { generateAppendix, loadReport, type WorkbookReport } from "../../../src/jobs";
import { HEADINGS, PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const told = ({ findings }: WorkbookReport): string[] =>
  findings.map(({ check, place }) => `${check} ${place.cell}`);

const asAt = (text: string) => ({ asAt: parseIsoDate(text) });

/** Types into a cell as an officer would: 0-based row and column. */
function type(workbook: WorkbookModel, rowIndex: number, columnIndex: number, value: string): void {
  const sheet = sheetOf(workbook, "Targets");
  const cell = sheet.cells.get(rowIndex)?.get(columnIndex);
  if (!cell) throw new Error("There is no such cell.");
  cell.value = { type: "string", value };
  sheet.revision += 1;
  workbook.revision += 1;
}

describe("checking a workbook again", () => {
  test("after an edit the findings are those of the cells as they are now", async () => {
    const workbook = workbookOf({ Targets: PLAN });
    const date = asAt("2003-11-11");
    await withOffice(workbook, async () => {
      expect(told(await loadReport(date))).toEqual([]);
      type(workbook, 4, 4, "in due course");
      expect(told(await loadReport(date))).toEqual(["timescale-unreadable E5"]);
      type(workbook, 1, 3, "Build the first ");
      expect(told(await loadReport(date))).toEqual(["text-spaces D2", "timescale-unreadable E5"]);
      type(workbook, 4, 4, "Ongoing");
      expect(told(await loadReport(date))).toEqual(["text-spaces D2"]);
    });
  });

  test("reports asked for at once, on other dates, do not mix", async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [
      row === 0 ? "Safer roads" : "",
      `New crossing number ${row}`,
      "",
      `Build crossing number ${row}`,
      "March 2004",
    ]);
    const workbook = workbookOf({ Targets: [HEADINGS, ...rows] });
    await withOffice(workbook, async () => {
      const [before, after, again] = await Promise.all([
        loadReport(asAt("2004-03-01")),
        loadReport(asAt("2004-04-01")),
        loadReport(asAt("2004-03-01")),
      ]);
      expect(told(before)).toEqual([]);
      expect(told(after)).toHaveLength(700);
      expect(told(again)).toEqual([]);
    });
  });
});

test("the counts are told before anything is checked, from the same reading", async () => {
  const late = PLAN.map((row, index) =>
    index === 4 ? [...row.slice(0, 4), "in due course"] : row,
  );
  await withOffice(workbookOf({ Targets: late }), async () => {
    const told: WorkbookReport[] = [];
    const onCounts = (report: WorkbookReport) => told.push(report);
    const whole = await loadReport({ ...asAt("2003-11-11"), onCounts });
    const [counts, ...more] = told;
    expect(more).toEqual([]);
    expect(counts).toMatchObject({ stage: "counts", findings: [], kept: { kind: "not-read" } });
    expect(counts?.plan.steps).toBe(whole.plan.steps);
    expect(counts?.plan.summary).toBe(whole.plan.summary);
    expect(whole.stage).toBe("whole");
    expect(whole.findings).not.toEqual([]);
  });
});

test("the counts wait for no metrics; those are in the whole report", async () => {
  const metrics = [
    ["Metric", "2001-02", "2002-03"],
    ["Homes let", 40, 55],
  ];
  await withOffice(workbookOf({ Targets: PLAN, Metrics: metrics }), async () => {
    const told: WorkbookReport[] = [];
    const onCounts = (report: WorkbookReport) => told.push(report);
    const whole = await loadReport({ ...asAt("2003-11-11"), onCounts });
    expect(told.map(({ plan }) => plan.metrics)).toEqual([[]]);
    expect(told[0]?.plan.missing).toEqual([]);
    expect(told[0]?.plan.steps).toBe(whole.plan.steps);
    expect(whole.plan.metrics.map(({ name }) => name)).toEqual(["Homes let"]);
  });
});

test("where a sheet of figures could be taken for a plan, the counts wait until its figures are read", async () => {
  const figures = [
    ["Measure of success", "Target", "Status", "Due date", "2001-02", "2002-03"],
    ["Homes let", 60, "On track", "March 2004", 40, 55],
    ["Homes empty", 10, "On track", "March 2004", 12, 11],
  ];
  await withOffice(workbookOf({ Figures: figures }), async () => {
    const told: WorkbookReport[] = [];
    const onCounts = (report: WorkbookReport) => told.push(report);
    const whole = await loadReport({ ...asAt("2003-11-11"), onCounts });
    expect(told).toHaveLength(1);
    expect(told[0]?.plan).toBe(whole.plan);
    expect(whole.plan.metrics).toHaveLength(2);
    expect(whole.plan.steps).toEqual([]);
  });
});

describe("progress unchanged since the last appendix", () => {
  const FIRST = asAt("2003-11-11");
  const SECOND = asAt("2004-02-10");
  const unchanged = async (date: object): Promise<string[]> =>
    told(await loadReport(date)).filter((one) => one.startsWith("progress-unchanged"));

  test("is told for the next report, not for drafts of the same", async () => {
    const workbook = workbookOf({ Targets: PLAN });
    await withOffice(workbook, async () => {
      await generateAppendix(FIRST);
      await generateAppendix(FIRST);
      expect(await unchanged(FIRST)).toEqual([]);
      expect(await unchanged(asAt("2003-11-18"))).toEqual([]);
      expect(await unchanged(SECOND)).toEqual(["progress-unchanged C2"]);
      type(workbook, 1, 2, "Sites chosen and bought");
      expect(await unchanged(SECOND)).toEqual([]);
    });
  });

  test("stays told while the next report is drafted, and goes by with the one after", async () => {
    const workbook = workbookOf({ Targets: PLAN });
    await withOffice(workbook, async () => {
      await generateAppendix(FIRST);
      await generateAppendix(SECOND);
      expect(await unchanged(SECOND)).toEqual(["progress-unchanged C2"]);
      type(workbook, 1, 2, "Sites chosen and bought");
      await generateAppendix(SECOND);
      expect(await unchanged(SECOND)).toEqual([]);
      expect(await unchanged(asAt("2004-05-11"))).toEqual(["progress-unchanged C2"]);
    });
  });
});
