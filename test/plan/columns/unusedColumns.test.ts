import { planOfPicture } from "../pictures";

const PLAN = `Action | Lead | Finish date | Status | Update
  Open the new hall | Estates | 31/08/2024 | Open | Roof nearly done
  Train the wardens | Parks | 31/12/2024 | Open | Two trained`;
const AS_AT = "2024-11-12";
const statuses = (settings = {}): string[] =>
  planOfPicture(PLAN, AS_AT, settings).steps.map(({ status }) => status.kind);

test("without a choice the column of dates is the timescale", () => {
  expect(statuses()).toEqual(["overdue", "due-soon"]);
});

test.each([
  ["by the part", { targetsColumns: { timescale: "none" } }],
  ["by the heading", { unusedColumns: ["Finish date"] }],
  ["by the letter", { unusedColumns: ["C"] }],
])("a column is set aside %s: nothing is overdue, and the column is told", (_, settings) => {
  const plan = planOfPicture(PLAN, AS_AT, settings);
  expect(plan.targets?.columns.timescale).toBeUndefined();
  expect(plan.steps.map(({ status }) => status.kind)).not.toContain("overdue");
  expect(plan.missing).toContainEqual({ kind: "timescales", sheetName: "Plan" });
  expect(plan.targets?.unusedColumns.map(({ heading }) => heading)).toContain("Finish date");
});

test("a column that is set aside takes no other part", () => {
  const { targets } = planOfPicture(PLAN, AS_AT, { unusedColumns: ["Finish date", "Status"] });
  const taken = Object.values(targets?.columns ?? {}).map(({ columnIndex }) => columnIndex);
  expect(taken.sort()).toEqual([0, 1, 4]);
});

test("a column that is headed None can be chosen", () => {
  const picture = `None | Lead | By when
    Open the new hall | Estates | 31/08/2024`;
  const plan = planOfPicture(picture, AS_AT, { targetsColumns: { target: "None" } });
  expect(plan.targets?.columns.target?.heading).toBe("None");
});

test("the metrics' columns are set aside in the same ways", () => {
  const figures = `Measure | Unit | 2022/23 | 2023/24 | Target
    Fires put out | number | 41 | 38 | 40
    Homes visited | number | 410 | 460 | 400`;
  const targets = (settings = {}): boolean[] =>
    planOfPicture(figures, AS_AT, settings).metrics.map(({ target }) => target !== undefined);
  expect(targets()).toEqual([true, true]);
  expect(targets({ unusedMetricsColumns: ["Target"] })).toEqual([false, false]);
  const { metrics } = planOfPicture(figures, AS_AT, { metricsColumns: { unit: "none" } });
  expect(metrics.map(({ unit }) => unit)).not.toContain("number");
});
