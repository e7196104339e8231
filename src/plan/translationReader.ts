import type { Heading } from "./columns/assignColumns";
import type { TargetsCandidate } from "./columns/findTargetsSheet";
import type { PartHeadings } from "./columns/partHeadings";
import type { Translation } from "./columns/translatedColumns";
import type { MetricsCandidate } from "./metrics/findMetricsSheet";
import type { ReportSettings } from "./settings";
import type { MetricRecord, Step, TranslatedColumn } from "./types";

/** Reads columns that say again in another language what others say. */
export interface TranslationReader {
  /** Those among a table's columns; `chosen` are the officer's choices by part, which come first. */
  readonly columns: (
    columns: readonly Heading[],
    headings: PartHeadings,
    chosen: ReportSettings["targetsColumns"],
  ) => readonly Translation[];
  readonly columnsTold: (
    sheet: TargetsCandidate,
    steps: readonly Step[],
  ) => readonly TranslatedColumn[];
  /** A sheet's metrics with what its columns in other languages say of them, and those columns. */
  readonly ofMetrics: (
    sheet: MetricsCandidate,
    metrics: readonly MetricRecord[],
  ) => {
    readonly translated: readonly TranslatedColumn[];
    readonly metrics: readonly MetricRecord[];
  };
  readonly withTexts: (sheet: TargetsCandidate, step: Step) => Step;
}
