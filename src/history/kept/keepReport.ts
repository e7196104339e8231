import type { MetricRecord, Plan, Step } from "../../plan";
import type { Timescale } from "../../timescale";
import { keptText, onOneLine, wordsMark } from "./keptText";
import type { KeptMetric, KeptReport, KeptStep, KeptTimescale } from "./types";

/** The figures of a metric that are kept: a revision further back than this is not told. */
const FIGURES_KEPT = 4;

/** How much is kept. */
export interface KeepOptions {
  /** Whole texts, to compare with another workbook, rather than what a workbook remembers of them. */
  readonly isWhole?: boolean;
}

/** What is to be kept of a plan once its report is made: `keepReport(plan).steps[0]?.status` is "overdue". */
export function keepReport(
  plan: Pick<Plan, "asAt" | "steps" | "metrics">,
  { isWhole = false }: KeepOptions = {},
): KeptReport {
  const keep = isWhole ? onOneLine : keptText;
  return {
    asAt: plan.asAt,
    steps: plan.steps.map((step) => keepStep(step, keep)),
    metrics: plan.metrics.map(keepMetric),
  };
}

/** A report of whole texts as a workbook remembers it. */
export function shortReport(report: KeptReport): KeptReport {
  const steps = report.steps.map((step) => ({
    ...step,
    ref: keptText(step.ref),
    aim: keptText(step.aim),
    target: keptText(step.target),
    about: keptText(step.about),
    lead: keptText(step.lead),
  }));
  return { ...report, steps };
}

function keepStep(step: Step, keep: (text: string) => string): KeptStep {
  return {
    ref: keep(step.ref),
    aim: keep(step.aim),
    target: keep(step.target),
    about: keep(
      step.isPlanned && step.progressPlanned !== "" ? step.progressPlanned : step.progressMade,
    ),
    lead: keep(step.lead),
    timescale: step.timescale && keepTimescale(step.timescale),
    status: step.status.kind,
    progress: wordsMark(step.progressMade),
  };
}

function keepTimescale(timescale: Timescale): KeptTimescale {
  return {
    text: keptText(timescale.text),
    kind: timescale.kind,
    latest: "latest" in timescale ? timescale.latest : undefined,
    slippedFrom: timescale.slippedFrom,
  };
}

function keepMetric({ name, observations }: MetricRecord): KeptMetric {
  const figures = observations.flatMap(({ period, value }) =>
    value.kind === "empty" ? [] : [{ period: keptText(period.label), text: keptText(value.text) }],
  );
  return { name: keptText(name), figures: figures.slice(-FIGURES_KEPT) };
}
