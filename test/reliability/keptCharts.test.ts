import { startOffice, type WorkbookModel } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { generateAppendix, parseIsoDate } from "../../src/jobs";
import { planWorkbook } from "./support/planWorkbook";

const AS_AT = parseIsoDate("2003-11-11");
const CHARTS = { showCharts: true } as const;

/** A chart as it is seen: what it shows, from which sheet's cells, and how. */
function chartsOf(workbook: WorkbookModel, sheetName: string): unknown[] {
  const sheets = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const found = workbook.sheets.find(({ name }) => name === sheetName)?.charts ?? [];
  return found.map(({ chartType, seriesBy, seriesColors, source }) => {
    const { sheetId, ...area } = source;
    return { chartType, seriesBy, seriesColors, area, shows: sheets.get(sheetId) };
  });
}

test("the copy that keeps hand edits has the charts as they were, and they show the copy's cells", async () => {
  const workbook = planWorkbook();
  const first = await startOffice(workbook);
  await generateAppendix({ asAt: AS_AT, settings: CHARTS });
  first.dispose();
  const made = chartsOf(workbook, "Appendix 1");
  expect(made.length).toBeGreaterThan(0);

  const opened = openXlsx(saveXlsx(workbook));
  expect(chartsOf(opened.workbook, "Appendix 1")).toEqual(made);
  const second = await startOffice(opened.workbook);
  second.officer.type("Appendix 1", "A3", "By hand");
  await generateAppendix({ asAt: AS_AT, settings: CHARTS, onHandEdits: "keep-copy" });
  second.dispose();

  const saved = openXlsx(opened.save()).workbook;
  expect(chartsOf(saved, "Appendix 1")).toEqual(made);
  expect(chartsOf(saved, "Appendix 1 (edited)")).toEqual(
    made.map((chart) => ({ ...(chart as object), shows: "Appendix 1 (edited)" })),
  );
});
