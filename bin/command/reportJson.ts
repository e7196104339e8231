import type { Cost } from "office-js-host";
import {
  findingWords,
  type Finding,
  type GenerateMade,
  type MetricChange,
  type MetricRecord,
  type MetricValue,
  type Step,
  type WorkbookReport,
} from "../../src/jobs";

/** What the run cost the host, and how long it took. */
export interface RunCost {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly milliseconds: number;
}

/** The cost of a run from the host's count. */
export function runCost({ syncs, actions, requestBytes }: Cost, milliseconds: number): RunCost {
  return { syncs, actions, requestBytes, milliseconds: Math.round(milliseconds) };
}

/**
 * The report as the commands' JSON: rows 1-based, what is absent null and never missing.
 * `made` is undefined when no appendix was made.
 */
export function reportJson(
  report: WorkbookReport,
  made: GenerateMade | undefined,
  cost: RunCost,
): object {
  const { plan } = report;
  const { steps, planned, overdue, dueSoon, complete, ongoing } = plan.summary;
  return {
    asAt: report.asAt,
    sheets: {
      targets: plan.targets?.grid.name ?? null,
      metrics: plan.metricsSheet?.grid.name ?? null,
      appendix:
        made?.sheetName ?? (report.appendix.kind === "made" ? report.appendix.sheetName : null),
    },
    steps: plan.steps.map(stepJson),
    metrics: plan.metrics.map(metricJson),
    findings: report.findings.map(findingJson),
    summary: { steps, planned, overdue, dueSoon, complete, ongoing },
    appendix: made ? { sheet: made.sheetName, range: made.range, pages: made.pages } : null,
    cost,
  };
}

function stepJson(step: Step): object {
  const { timescale, status } = step;
  return {
    row: step.rowIndex + 1,
    aim: step.aim,
    target: step.target,
    progressMade: step.progressMade,
    progressPlanned: step.progressPlanned,
    timescale: timescale
      ? {
          text: timescale.text,
          kind: timescale.kind,
          earliest: "earliest" in timescale ? (timescale.earliest ?? null) : null,
          latest: "latest" in timescale ? timescale.latest : null,
          edtf: timescale.edtf ?? null,
          notes: timescale.notes.map((note) => note.words),
        }
      : null,
    status: status.kind,
    daysOverdue: status.kind === "overdue" ? status.days : 0,
  };
}

function metricJson(metric: MetricRecord): object {
  return {
    row: metric.rowIndex + 1,
    name: metric.name,
    unit: metric.unit === "" ? null : metric.unit,
    values: metric.observations.map(({ period, value }) => ({
      period: period.label,
      ...valueJson(value),
    })),
    change: metric.shortTrend ? changeJson(metric.shortTrend) : null,
  };
}

function valueJson(value: MetricValue): object {
  return {
    text: value.kind === "empty" ? "" : value.text,
    value: value.kind === "known" ? value.value : null,
    qualifier: value.kind === "known" ? (value.qualifier ?? null) : null,
    marker: value.kind === "known" || value.kind === "marked" ? (value.markers[0] ?? null) : null,
  };
}

function changeJson(change: MetricChange): object {
  const compared = change.kind === "compared" ? change : undefined;
  return {
    from: change.from ?? null,
    to: change.to ?? null,
    absolute: compared?.absolute ?? null,
    percent: compared?.percent ?? null,
    points: compared?.points ?? null,
    direction: compared?.direction ?? null,
    effect: compared?.effect ?? null,
    words: change.words,
    reason: change.reason ?? null,
  };
}

function findingJson(finding: Finding): object {
  const { check, severity, place } = finding;
  return {
    check,
    severity,
    sheet: place.sheet === "" ? null : place.sheet,
    cell: place.cell === "" ? null : place.cell,
    message: findingWords(finding),
  };
}
