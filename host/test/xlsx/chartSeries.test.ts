import { createWorkbook, startOffice } from "../..";
import { chartFigures } from "../../model";
import type { WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { changedParts, textOf } from "../files/partsOf";

async function charted(
  act: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  const host = await startOffice(workbook);
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D3").values = [
        ["", "Qtr1", "Qtr2", "Qtr3"],
        ["Frames", 50, 70, 65],
        ["Chains", 15, 10, 7],
      ];
      act(sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns"), sheet);
      await context.sync();
    });
  } finally {
    host.dispose();
  }
  return workbook;
}

function figures(workbook: WorkbookModel): unknown {
  const [chart] = sheetAt(workbook, 0).charts;
  if (chart === undefined) throw new Error("There is no chart.");
  return chartFigures(workbook, chart);
}

test("series that stand by themselves come back out of the file", async () => {
  const workbook = await charted((chart, sheet) => {
    const series = chart.series.add('Third & "last"');
    series.setValues(sheet.getRange("D2:D3"));
    chart.series.getItemAt(0).delete();
  });
  const file = saveXlsx(workbook);
  const read = openXlsx(file).workbook;
  expect(figures(read)).toEqual(figures(workbook));
  expect(sheetAt(read, 0).charts[0]?.series).toEqual(sheetAt(workbook, 0).charts[0]?.series);
  expect(textOf(file, "xl/charts/chart1.xml")).toContain("<c:f>Sheet1!$D$2:$D$3</c:f>");
});

test("series that are a block of cells stay those of their source", async () => {
  const workbook = await charted(() => undefined);
  const { workbook: read, save } = openXlsx(saveXlsx(workbook));
  expect(sheetAt(read, 0).charts[0]?.series).toBeUndefined();
  expect(figures(read)).toEqual(figures(workbook));
  sheetAt(read, 0).tabColor = "#102030";
  sheetAt(read, 0).revision += 1;
  read.revision += 1;
  expect(changedParts(saveXlsx(workbook), save())).not.toContain("xl/charts/chart1.xml");
});

test("a doughnut's hole comes back out of the file", async () => {
  const workbook = await charted((chart) => {
    chart.chartType = "Doughnut";
    chart.series.getItemAt(0).doughnutHoleSize = 75;
  });
  const file = saveXlsx(workbook);
  expect(textOf(file, "xl/charts/chart1.xml")).toContain('<c:holeSize val="75"/>');
  expect(sheetAt(openXlsx(file).workbook, 0).charts[0]?.look?.holePercent).toBe(75);
});
