import { readPeriod } from "../../metric";
import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { quoted } from "../words";
import { longDate } from "../../words";

/** "95% by March 2023", "below 18 (2022/23)": the period that a target names after its value. */
const WHEN = /(?:\bby|\bin|\bbefore|\bfor|\()\s*(?:the end of\s+)?([^()]*\d{2,4}[^()]*)\)?\s*$/i;

/** A target that names a period is short; a longer text is none, and would take long to search. */
const LONGEST_TARGET = 200;

export const metricTargetPast: MetricCheck = {
  id: "metric-target-past",
  title: "A metric's target was for a time that has passed",
  advice: "Set a new target.",
  severity: "info",
  scope: "metric",
  *find({ metric, metricsSheet, asAt }) {
    const text = metric.target?.text ?? "";
    if (text.length > LONGEST_TARGET) return;
    const period = readPeriod(WHEN.exec(text)?.[1] ?? "", asAt);
    const latest = metric.observations.findLast(({ value }) => value.kind !== "empty");
    if (!period || !latest || latest.period.earliest <= period.latest) return;
    if (period.latest >= asAt) return;
    yield atMetric(
      { metric, metricsSheet },
      ["target"],
      `The target ${quoted(text)} was for a time that ended on ${longDate(period.latest)}, before the latest value (${latest.period.label}). Set a new target.`,
    );
  },
};
