import { parseIsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan, type Plan } from "../../../src/plan";
import { sheetOf, workbookOf, type Written } from "../grids";
import { changeText } from "../../metric/change/told";

const asAt = parseIsoDate("2024-08-20");

function read(rows: readonly (readonly Written[])[], merges: readonly string[] = []): Plan {
  if (!asAt) throw new Error("the test's date is none");
  return understandPlan(workbookOf(sheetOf("Figures", rows, { merges })), DEFAULT_SETTINGS, asAt);
}
const valuesOf = (plan: Plan, at = 0): (number | undefined)[] =>
  (plan.metrics[at]?.observations ?? []).map(({ value }) =>
    value.kind === "known" ? value.value : undefined,
  );

describe("metric tables as bodies lay them out", () => {
  test("a benchmark among periods stands beside, and a row that no metric takes is told", () => {
    const plan = read([
      ["Year", "Pupils", "Absence %"],
      ["2021-22", 402, 6.9],
      ["2022-23", 411, 7.1],
      ["England average", null, 7.4],
      ["Target", 420, 6.5],
      ["Stretch target", 430, 6],
    ]);
    const [pupils, absence] = plan.metrics;
    expect(absence?.beside.map(({ label }) => label)).toEqual(["England average"]);
    expect(pupils?.target).toMatchObject({ value: 420 });
    expect(plan.metricsSheet?.leftOutRows).toMatchObject([{ text: "Stretch target" }]);
  });

  test("targets and benchmarks stand beside, and a quarter is compared with a quarter", () => {
    const plan = read([
      [
        "Code",
        "Indicator",
        "2023/24 outturn",
        "Q4 2023/24",
        "Q1 2024/25",
        "Q1 Target",
        "Scotland 2023/24",
      ],
      ["HR01", "Days lost", 17, 8, 6, 5, 19],
      ["HR02", "Staff in post", 90, 91, 95, 96, 80],
    ]);
    const [metric] = plan.metrics;
    expect(metric).toMatchObject({ code: "HR01", name: "Days lost" });
    expect(valuesOf(plan)).toEqual([17, 8, 6]);
    expect(metric?.shortTrend).toMatchObject({
      from: "Q4 2023/24",
      to: "Q1 2024/25",
      absolute: -2,
    });
    expect(metric?.target).toMatchObject({ value: 5 });
    expect(metric?.beside.map(({ kind, label }) => [kind, label])).toEqual([
      ["benchmark", "Scotland 2023/24"],
    ]);
  });

  test("years that have not begun are targets beside years that have, and figures where all are ahead", () => {
    const rows = (first: string, second: string): Written[][] => [
      ["Indicator", first, second],
      ["Days lost", 17, 12],
      ["Staff in post", 90, 95],
    ];
    expect(valuesOf(read(rows("2023-24", "2025-26")))).toEqual([17]);
    expect(valuesOf(read(rows("2025-26", "2026-27")))).toEqual([17, 12]);
  });

  test("a year stands above its quarters, and bands name groups", () => {
    const plan = read(
      [
        ["Measure", "2023/24", null, "2024/25"],
        [null, "Q3", "Q4", "Q1"],
        ["Housing"],
        ["Homes let", 10, 12, 15],
        ["Roads"],
        ["Total defects mended", 100, 110, 90],
      ],
      ["B1:C1", "A1:A2"],
    );
    expect(plan.metrics.map(({ name, group }) => [name, group])).toEqual([
      ["Homes let", "Housing"],
      ["Total defects mended", "Roads"],
    ]);
    expect(plan.periods.map(({ earliest }) => earliest)).toEqual([
      "2023-10-01",
      "2024-01-01",
      "2024-04-01",
    ]);
  });

  test("shares of one under a percentage are percentages", () => {
    const plan = read([
      ["Measure", "Unit", "2022/23", "2023/24"],
      ["Calls on time", "%", 0.95, 0.96],
      ["Proportion of bins missed", "", 0.004, 0.005],
    ]);
    expect(valuesOf(plan)).toEqual([95, 96]);
    expect(plan.metrics[1]?.shortTrend).toMatchObject({ points: 0.1 });
  });

  test("a long table: an area tells values apart, and its measure says that they are percentages", () => {
    const plan = read([
      ["area_name", "period", "indicator", "measure", "unit", "value"],
      ["Northmoor", "2022/23", "Young people at work", "Percentage", "Persons", 71],
      ["England", "2022/23", "Young people at work", "Percentage", "Persons", 75],
      ["Northmoor", "2023/24", "Young people at work", "Percentage", "Persons", 73],
      ["England", "2023/24", "Young people at work", "Percentage", "Persons", 76],
    ]);
    expect(plan.metrics.map(({ name }) => name)).toEqual(["Young people at work"]);
    expect(plan.metrics[0]?.shortTrend).toMatchObject({ points: 2 });
    expect(plan.metrics[0]?.beside).toHaveLength(2);
  });

  test("years down and months across are one metric", () => {
    const plan = read([
      ["Noise at home: average wait in hours"],
      ["Period", "Apr", "May", "Jun"],
      ["2022/23", 0.4, 0.6, 0.5],
      ["2023/24", 0.8, 0.7, 0.6],
    ]);
    expect(plan.metrics.map(({ name }) => name)).toEqual(["Noise at home: average wait in hours"]);
    expect(valuesOf(plan)).toHaveLength(6);
  });

  test("polarity may stand in the name, the name in the last column", () => {
    const plan = read([
      ["2022/23", "2023/24", "What was counted"],
      [61, 46, "Complaints (lower is better)"],
      [10, 12, "Compliments (higher is better)"],
    ]);
    expect(plan.metrics[0]).toMatchObject({ polarity: "lower" });
    expect(changeText(plan.metrics[0]?.shortTrend)).toBe("Down 15 (24.6%), better");
  });

  test("people's training dates and a price list are no metrics", () => {
    expect(
      read([
        ["Officer", "Course", "Start", "End"],
        ["Officer 1", "Fire safety", "1 March 2024", "3 March 2024"],
        ["Officer 2", "Fire safety", "1 April 2024", "3 April 2024"],
      ]).metricsSheet,
    ).toBeUndefined();
    expect(
      read([
        ["Item", "Amount", "Supplier"],
        ["Chairs", 1980, "Ash Ltd"],
        ["Desks", 2010, "Oak Ltd"],
      ]).metricsSheet,
    ).toBeUndefined();
  });
});
