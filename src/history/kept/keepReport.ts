import type { MetricRecord, Plan, Step } from "../../plan";
import type { Timescale } from "../../timescale";
import { keptText, wordsMark } from "./keptText";
import type { KeptMetric, KeptReport, KeptStep, KeptTimescale } from "./types";

/** The figures of a metric that are kept: a revision further back than this is not told. */
const FIGURES_KEPT = 4;

/** What is to be kept of a plan once its report is made: `keepReport(plan).steps[0]?.status` is "overdue". */
export function keepReport(plan: Pick<Plan, "asAt" | "steps" | "metrics">): KeptReport {
  return {
    asAt: plan.asAt,
    steps: plan.steps.map(keepStep),
    metrics: plan.metrics.map(keepMetric),
  };
}

function keepStep(step: Step): KeptStep {
  return {
    ref: keptText(step.ref),
    aim: keptText(step.aim),
    target: keptText(step.target),
    about: keptText(
      step.isPlanned && step.progressPlanned !== "" ? step.progressPlanned : step.progressMade,
    ),
    lead: keptText(step.lead),
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
