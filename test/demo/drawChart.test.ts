/** @jest-environment jsdom */
import { createWorkbook, type ChartModel } from "office-js-host/model";
import { HostSession } from "office-js-host/browser";
import { drawCharts } from "../../demo/sheet/drawChart";

function chartOf(chart: Partial<ChartModel>): HTMLElement {
  const model = createWorkbook();
  const { officer } = new HostSession(model);
  officer.paste("Sheet1", "A1", [
    ["", "Overdue", "Done"],
    ["2023", "2", "6"],
    ["2024", "1", ""],
  ]);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  sheet.charts.push({
    id: "{1}",
    name: "Chart 1",
    chartType: "ColumnClustered",
    title: "Steps",
    altText: "",
    source: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 3, sheetId: sheet.id },
    seriesBy: "Columns",
    seriesColors: ["#FF0000", "#00FF00"],
    left: 75,
    top: 30,
    width: 300,
    height: 150,
    showLegend: true,
    legendPosition: "Bottom",
    ...chart,
  });
  const [drawn] = drawCharts(model, sheet);
  if (!drawn) throw new Error("No chart was drawn.");
  return drawn;
}

/** The sizes of the marks of a colour, but for the legend's square. */
function sizes(chart: HTMLElement, colour: string, side: "width" | "height"): number[] {
  const marks = [...chart.querySelectorAll(`rect[fill="${colour}"]`)].slice(1);
  return marks.map((mark) => Number(mark.getAttribute(side)));
}

test("a chart stands where the workbook has it, with its title and the names of its series", () => {
  const chart = chartOf({});
  expect([chart.style.left, chart.style.top, chart.style.width]).toEqual([
    "100px",
    "40px",
    "400px",
  ]);
  expect(chart.textContent).toContain("Steps");
  expect(chart.textContent).toContain("Overdue");
  expect(chart.textContent).toContain("2024");
});

test("who does not see it hears its figures", () => {
  expect(chartOf({}).getAttribute("aria-label")).toBe(
    "Steps: Overdue 2023 2, 2024 1; Done 2023 6, 2024 no value",
  );
  expect(chartOf({ altText: "Said otherwise" }).getAttribute("aria-label")).toBe("Said otherwise");
});

test.each([
  ["ColumnClustered", "height"],
  ["BarStacked", "width"],
] as const)("the marks of %s are as long as their values", (chartType, side) => {
  const chart = chartOf({ chartType });
  const [first = 0, second = 0] = sizes(chart, "#FF0000", side);
  const [done = 0] = sizes(chart, "#00FF00", side);
  expect(first).toBeCloseTo(2 * second);
  expect(done).toBeCloseTo(3 * first);
});

test("shares fill the whole length", () => {
  const chart = chartOf({ chartType: "BarStacked100" });
  const [first = 0, second = 0] = sizes(chart, "#FF0000", "width");
  const [done = 0] = sizes(chart, "#00FF00", "width");
  expect(first + done).toBeCloseTo(second);
});

test("a line is broken off where there is no value; slices are drawn for each value", () => {
  const line = chartOf({ chartType: "Line" });
  expect(line.querySelectorAll("path")).toHaveLength(2);
  expect(line.querySelector('path[stroke="#00FF00"]')?.getAttribute("d")).not.toContain("L");
  expect(chartOf({ chartType: "Pie" }).querySelectorAll("path")).toHaveLength(2);
});

test("axes that are hidden leave no words", () => {
  const chart = chartOf({ look: { hidesCategoryAxis: true, hidesValueAxis: true }, title: "" });
  expect(chart.textContent).toBe("OverdueDone");
});
