import type { WorkbookModel } from "office-js-host";
import {
  addAppendix,
  generateAppendix,
  loadReport,
  parseIsoDate,
  saveSettings,
  type GenerateMade,
  type ReportSettings,
} from "../../../src/jobs";
import { PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const NOVEMBER = parseIsoDate("2003-11-11");
const MARCH = parseIsoDate("2004-03-09");
const LONG = "A local board that meets each month and minutes what it decides about every site. ";

async function generate(asAt: typeof NOVEMBER, appendix: string): Promise<GenerateMade> {
  const result = await generateAppendix({ asAt, appendix });
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  return result;
}

/** A plan of several pages with "Appendix 1" in English, and "Atodiad 1" begun with the same choices but for some. */
async function withTwo(
  chosen: Partial<ReportSettings>,
  shared: Partial<ReportSettings> = {},
): Promise<WorkbookModel> {
  const rows = Array.from({ length: 40 }, (_, at) => [
    `Aim ${Math.floor(at / 4)}`,
    `Site ${at}`,
    at % 3 === 0 ? "" : "Begun",
    at % 3 === 1 ? "" : LONG,
    `March ${2003 + (at % 3)}`,
  ]);
  const workbook = workbookOf({ Targets: [...PLAN.slice(0, 1), ...rows] });
  await withOffice(workbook, async () => {
    await saveSettings({ ...(await loadReport()).settings, ...shared });
    await generate(NOVEMBER, "Appendix 1");
    await addAppendix("Atodiad 1");
    const { settings } = await loadReport();
    await saveSettings({ ...settings, ...chosen });
  });
  return workbook;
}

/** Where the rows end and the pages break. */
function frameOf(workbook: WorkbookModel, name: string): object {
  const { rows, columns, merges, pageLayout, horizontalPageBreaks } = sheetOf(workbook, name);
  return {
    heights: [...rows].map(([row, { height }]) => [row, height]),
    widths: [...columns].map(([column, { width }]) => [column, width]),
    merges,
    horizontalPageBreaks,
    printArea: pageLayout.printArea,
    titleRows: pageLayout.printTitleRows,
  };
}

test("the second of a pair says that the first has other pages, which then become the same", async () => {
  const workbook = await withTwo({ language: "cy" }, { layout: "accessible" });
  await withOffice(workbook, async () => {
    expect((await generate(NOVEMBER, "Atodiad 1")).outOfStep).toEqual(["Appendix 1"]);
    expect(frameOf(workbook, "Appendix 1")).not.toEqual(frameOf(workbook, "Atodiad 1"));
    expect((await generate(NOVEMBER, "Appendix 1")).outOfStep).toEqual([]);
  });
  expect(sheetOf(workbook, "Appendix 1").horizontalPageBreaks.length).toBeGreaterThan(1);
  expect(frameOf(workbook, "Appendix 1")).toEqual(frameOf(workbook, "Atodiad 1"));
});

test.each(["committee", "accessible"] as const)(
  "a pair in the %s layout stays the same with charts and what changed since the last meeting",
  async (layout) => {
    const workbook = await withTwo({ language: "gd", showCharts: true, layout });
    await withOffice(workbook, async ({ officer }) => {
      await generate(NOVEMBER, "Atodiad 1");
      const { settings } = await loadReport({ appendix: "Appendix 1" });
      await saveSettings({ ...settings, showCharts: true, layout });
      officer.type("Targets", "E4", "June 2009");
      officer.type("Targets", "E9", "Achieved");
      const gaelic = await generate(MARCH, "Atodiad 1");
      const english = await generate(MARCH, "Appendix 1");
      expect(gaelic.paper.since?.rows.length).toBeGreaterThan(0);
      expect(english.outOfStep).toEqual([]);
    });
    expect(frameOf(workbook, "Appendix 1")).toEqual(frameOf(workbook, "Atodiad 1"));
  },
);

test("an appendix with other choices is no twin, nor is a second one in the same language", async () => {
  for (const chosen of [{ language: "cy", rows: "exceptions" }, { title: "" }] as const) {
    const workbook = await withTwo(chosen);
    const before = frameOf(workbook, "Appendix 1");
    await withOffice(workbook, async () => {
      expect((await generate(NOVEMBER, "Atodiad 1")).outOfStep).toEqual([]);
      await generate(NOVEMBER, "Appendix 1");
    });
    expect(frameOf(workbook, "Appendix 1")).toEqual(before);
  }
});
