import { composePaper, type MetricsTable } from "../../../src/paper";
import { DEFAULT_SETTINGS, type MetricRecord } from "../../../src/plan";
import { makePlan } from "../makePlan";

const PERIODS = ["2022-23", "2023-24"];

/** The table of metrics that stand under these groups, with what else each has. */
function tableOf(groups: readonly string[], also: Partial<MetricRecord> = {}): MetricsTable {
  const plan = makePlan(
    [],
    groups.map((_, at) => ({ name: `Metric ${at + 1}`, values: [1, 2] })),
    PERIODS,
  );
  const metrics = plan.metrics.map((metric, at) => ({ ...metric, group: groups[at], ...also }));
  const table = composePaper({ ...plan, metrics: metrics as MetricRecord[] }, DEFAULT_SETTINGS);
  if (!table.metrics) throw new Error("no table");
  return table.metrics;
}

test("metrics are gathered by their groups", () => {
  const { rows } = tableOf(["Housing", "Housing", "Roads", "Roads"]);
  expect(rows.map(({ group }) => group)).toEqual(["Housing", "Housing", "Roads", "Roads"]);
  expect(rows[0]?.name).toBe("Metric 1");
});

test("a group for nearly each metric stands below its name", () => {
  const { rows } = tableOf(["Housing", "Roads", "Schools"]);
  expect(rows.map(({ group }) => group)).toEqual(["", "", ""]);
  expect(rows[1]?.name).toBe("Metric 2\nRoads");
});

test("the code stands before the name, and what is good below it in plain words", () => {
  const { rows } = tableOf([""], { code: "CS02a", goodIsText: "Lower" });
  expect(rows[0]?.name).toBe("CS02a Metric 1\nLower is better");
});

test("figures to compare with are labelled, and head their column where there is no target", () => {
  const value = { kind: "marked", markers: [], text: "71%", reasons: [] } as const;
  const table = tableOf([""], {
    beside: [
      {
        kind: "benchmark",
        label: "Scotland 2022-23",
        period: undefined,
        value,
        place: { sheetName: "Metrics", rowIndex: 1, columnIndex: 3 },
      },
    ],
  });
  expect(table.hasTargets).toBe(true);
  expect(table.headings.target).toBe("For comparison");
  expect(table.rows[0]?.target).toBe("Scotland 2022-23: 71%");
});
