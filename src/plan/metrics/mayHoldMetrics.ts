import type { IsoDate } from "../../calendar";
import type { SheetGrid } from "../../sheet";
import { SURE } from "../columns/assignColumns";
import { mergedCells } from "../columns/mergedCells";
import { headingStrengths, indexHeadings, plainHeading } from "../columns/readHeading";
import type { ReportSettings } from "../settings";
import { periodWords } from "./periodWords";
import { beginsWithPeriods } from "./firstColumn";
import { METRIC_COLUMNS } from "./metricColumns";
import { metricHeadingRows, type MetricHeadingRow } from "./metricHeadings";

const HEADINGS = indexHeadings(METRIC_COLUMNS);

/**
 * Whether a sheet may turn out to hold metrics rather than a plan, by its headings and its first column alone. False is
 * certain: a sheet that `metricsCandidates` finds sound never gets it. So a plan can be counted before the code that
 * reads figures is there.
 */
export function mayHoldMetrics(grid: SheetGrid, settings: ReportSettings, asAt: IsoDate): boolean {
  const chosen = plainHeading(settings.metricsColumns.metric ?? "");
  const names = (row: MetricHeadingRow): boolean =>
    row.headings.some(
      ({ text }) =>
        (chosen !== "" && plainHeading(text) === chosen) ||
        (headingStrengths(text, HEADINGS).get("metric") ?? 0) >= SURE,
    );
  const dates = (row: MetricHeadingRow): boolean =>
    row.headings.filter((heading) => periodWords(heading, asAt) !== undefined).length > 1;
  return metricHeadingRows(grid, mergedCells(grid)).some(
    (row) => names(row) || dates(row) || beginsWithPeriods(grid, row, asAt),
  );
}
