import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dateOf, type IsoDate } from "../../../src/calendar";
import {
  DEFAULT_SETTINGS,
  needsFigures,
  planSource,
  readPlanSteps,
  readTargets,
  understandPlan,
  type ReportSettings,
} from "../../../src/plan";
import { metricsCandidates } from "../../../src/plan/metrics/findMetricsSheet";
import { mayHoldMetrics } from "../../../src/plan/metrics/mayHoldMetrics";
import { wholeOf, type WorkbookGrid } from "../../../src/sheet";
import { tries } from "../../support/tries";
import { sheetOf, workbookOf, type Written } from "../grids";
import { gridsOf, writtenTables } from "../layouts/writtenTables";

const FOLDER = join(__dirname, "..", "layouts", "tables");
const TABLES = readdirSync(FOLDER).flatMap((file) => writtenTables(join(FOLDER, file)));

/** The sheets that are metrics for certain although their headings were taken to deny it. */
function denied(workbook: WorkbookGrid, settings: ReportSettings, asAt: IsoDate): string[] {
  return wholeOf(metricsCandidates(workbook, settings, asAt))
    .filter(({ isSound, grid }) => isSound && !mayHoldMetrics(grid, settings, asAt))
    .map(({ grid }) => grid.name);
}

/** Texts, numbers and dates that metrics and plans are made of. */
const cell: fc.Arbitrary<Written> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<Written>(
    ...["Metric", "Action", "Lead", "Target", "Value", "Period", "Actual", "Due date", "Unit"],
    ...[
      "2022-23",
      "2023/24 Actual",
      "Q1",
      "Q2 2024",
      "March",
      "April 2025",
      "England",
      "Scotland 2024",
    ],
    ...[
      "Homes let",
      "Rent collected",
      "On track",
      "-",
      "n/a",
      "97%",
      "£1.2m",
      "12 of 30",
      "Measure of success",
    ],
  ),
  fc.double({ min: -10, max: 5000, noNaN: true }),
  fc.integer({ min: 1990, max: 2030 }),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), {
  minLength: 2,
  maxLength: 8,
});

describe("a sheet that may hold metrics", () => {
  test("every written table that is metrics is told so by its headings alone", () => {
    expect(TABLES.length).toBeGreaterThan(100);
    const wrong = TABLES.filter(
      (table) => denied(workbookOf(...gridsOf(table)), DEFAULT_SETTINGS, table.asAt).length > 0,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("no sheet of random cells is metrics for certain without being one that may be", () => {
    let sound = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom(undefined, "Lead", "Action"), (cells, metric) => {
        const workbook = workbookOf(sheetOf("One", cells));
        const settings = { ...DEFAULT_SETTINGS, metricsColumns: metric ? { metric } : {} };
        const asAt = dateOf(2024, 6, 11);
        sound += wholeOf(metricsCandidates(workbook, settings, asAt)).filter(
          (candidate) => candidate.isSound,
        ).length;
        expect(denied(workbook, settings, asAt)).toEqual([]);
      }),
      tries(400),
    );
    expect(sound).toBeGreaterThan(10);
  });

  test("where no figures are needed, the steps are those of the whole plan", () => {
    const early = TABLES.filter(({ steps }) => steps !== undefined).map((table) => {
      const workbook = workbookOf(...gridsOf(table));
      const source = planSource(workbook, DEFAULT_SETTINGS, table.asAt, {});
      const targets = wholeOf(readTargets(source));
      if (needsFigures(source, targets)) return false;
      const { steps, summary, targetSheets } = wholeOf(readPlanSteps(source, targets, () => false));
      const whole = understandPlan(workbook, DEFAULT_SETTINGS, table.asAt);
      expect({ steps, summary, targetSheets }).toEqual({
        steps: whole.steps,
        summary: whole.summary,
        targetSheets: whole.targetSheets,
      });
      return true;
    });
    // Most plans need not wait.
    expect(early.filter(Boolean).length).toBeGreaterThan(early.length / 2);
  });
});
