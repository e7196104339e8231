import type { Cost } from "office-js-host";
import { sinceJson } from "./sinceJson";
import {
  cellAddress,
  cellText,
  columnLetters,
  findingWords,
  firstOfEach,
  METRICS_COLUMNS,
  metricChangeReason,
  metricChangeWords,
  noteText,
  paperWordsIn,
  reportWords,
  TARGETS_COLUMNS,
  type Finding,
  type GenerateMade,
  type MetricChange,
  type MetricRecord,
  type MetricValue,
  type FoundSheet,
  type Rag,
  type StatusFact,
  type Step,
  type WorkbookReport,
} from "../../src/jobs";
import { longDate } from "../../src/words";

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
export async function reportJson(
  report: WorkbookReport,
  made: GenerateMade | undefined,
  cost: RunCost,
): Promise<object> {
  const { plan, settings, corrections } = report;
  const said = made?.paper.words ?? (await paperWordsIn(settings.language, corrections));
  const words = reportWords(report, said);
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
    ...findingsJson(report.findings),
    columns: columnsJson(TARGETS_COLUMNS, plan.targets),
    metricsColumns: columnsJson(METRICS_COLUMNS, plan.metricsSheet),
    summary: plan.summary,
    since: sinceJson(report),
    sentences: words.progress,
    recommendations: words.recommendations,
    appendix: made ? { sheet: made.sheetName, range: made.range, pages: made.pages } : null,
    cost,
  };
}

function stepJson(step: Step): object {
  const { timescale, status } = step;
  return {
    sheet: step.sheetName,
    row: step.rowIndex + 1,
    ref: orNull(step.ref),
    group: orNull(step.group),
    aim: step.aim,
    target: step.target,
    progressMade: step.progressMade,
    made: madeInStatus(step),
    progressPlanned: step.progressPlanned,
    lead: orNull(step.lead),
    timescale: timescale
      ? {
          text: timescale.text,
          kind: timescale.kind,
          earliest: "earliest" in timescale ? (timescale.earliest ?? null) : null,
          latest: "latest" in timescale ? timescale.latest : null,
          edtf: timescale.edtf ?? null,
          notes: timescale.notes.map(noteText),
        }
      : null,
    status: status.kind,
    daysOverdue: status.kind === "overdue" ? status.days : 0,
    statusGiven: orNull(step.statusGiven),
    rag: step.rag ? ragWord(step.rag) : null,
    because: step.because.map(factJson),
  };
}

/** The update of a step whose status column holds sentences. */
function madeInStatus({ cells, statusGiven }: Step): string | null {
  const text = cells.status && statusGiven === "" ? cellText(cells.status.cell) : "";
  return orNull(text.trim());
}

/** "Green", whether it was written as a word or a letter; what is no colour, as it was written. */
function ragWord({ colour, text }: Rag): string {
  return colour === "other" ? text : colour.charAt(0).toUpperCase() + colour.slice(1);
}

function factJson({ fact, text, place, reads, date }: StatusFact): object {
  const day = date === undefined ? undefined : longDate(date);
  const told = fact === "completed" ? `on ${day}` : `by ${day}`;
  return {
    fact,
    text,
    cell: cellAddress(place.rowIndex, place.columnIndex),
    reads: day === undefined ? (reads ?? null) : told,
  };
}

/** Each column that a sheet may have, null where it has none. */
function columnsJson<Column extends string>(
  columns: readonly Column[],
  sheet: FoundSheet<Column> | undefined,
): object {
  return Object.fromEntries(
    columns.map((column) => {
      const found = sheet?.columns[column];
      if (!found) return [column, null];
      const { heading, sure, why } = found;
      return [column, { column: columnLetters(found.columnIndex), heading, sure, why }];
    }),
  );
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function metricJson(metric: MetricRecord): object {
  return {
    row: metric.rowIndex + 1,
    code: orNull(metric.code),
    group: orNull(metric.group),
    name: metric.name,
    unit: orNull(metric.unit),
    values: metric.observations.map(({ kind, period, value }) => ({
      kind,
      period: period.label,
      ...valueJson(value),
    })),
    beside: metric.beside.map(({ kind, label, value }) => ({
      kind,
      period: label,
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
    words: metricChangeWords(change),
    reason: metricChangeReason(change) ?? null,
  };
}

/** Findings of one kind that are told one by one; what is more is in the counts alone. */
const MOST_OF_A_KIND = 1000;

/** The findings, the first of each kind, and how many there are of each kind in all. */
function findingsJson(findings: readonly Finding[]): object {
  const { told, kinds } = firstOfEach(findings, MOST_OF_A_KIND);
  return {
    findings: told.map(findingJson),
    findingCounts: kinds.map(({ check, severity, isAccepted, count }) => ({
      check,
      severity,
      accepted: isAccepted,
      count,
      listed: Math.min(count, MOST_OF_A_KIND),
    })),
  };
}

function findingJson(finding: Finding): object {
  const { check, severity, place } = finding;
  return {
    check,
    severity,
    sheet: orNull(place.sheet),
    cell: orNull(place.cell),
    message: findingWords(finding),
  };
}
