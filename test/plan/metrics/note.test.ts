import { parseIsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { changeText } from "../../metric/change/told";
import { sheetOf, workbookOf } from "../grids";

test("a metric's own note parts the periods that it names", () => {
  const metrics = sheetOf("Metrics", [
    ["Metric", "2021-22", "2022-23", "2023-24", "Good is", "Note"],
    ["Open cases", 70, 61, 46, "Lower", "New definition from 2023-24"],
    ["Closed cases", 70, 61, 46, "Lower", "Counted in March"],
  ]);
  const asAt = parseIsoDate("2024-11-12");
  if (!asAt) throw new Error("the test's date is none");
  const plan = understandPlan(workbookOf(metrics), DEFAULT_SETTINGS, asAt);
  const words = "Not comparable: the definition changed";
  expect(changeText(plan.metrics[0]?.shortTrend)).toBe(words);
  expect(changeText(plan.metrics[0]?.longTrend)).toBe(words);
  expect(changeText(plan.metrics[1]?.shortTrend)).toBe("Down 15 (24.6%), better");
});
