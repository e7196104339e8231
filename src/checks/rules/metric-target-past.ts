import type { IsoDate } from "../../calendar";
import { readPeriod } from "../../metric";
import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { longDate } from "../../words";
import { quoted } from "../words";

/** "95% by March 2023", "below 18 (2022/23)": the period that a target names after its value. */
const WHEN = /(?:\bby|\bin|\bbefore|\bfor|\()\s*(?:the end of\s+)?([^()]*\d{2,4}[^()]*)\)?\s*$/i;

/** A target that names a period is short; a longer text is none, and would take long to search. */
const LONGEST_TARGET = 200;

interface Facts {
  readonly target: string;
  /** The last day of the time that the target was for. */
  readonly ended: IsoDate;
  readonly latestPeriod: string;
}

export const metricTargetPast = {
  id: "metric-target-past",
  title: "A metric's target was for a period that has passed",
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
    yield {
      place: atMetric({ metric, metricsSheet }, ["target"]),
      facts: { target: text, ended: period.latest, latestPeriod: latest.period.label },
    };
  },
  fault: ({ target, ended, latestPeriod }) =>
    `The target ${quoted(target)} was for a period that ended on ${longDate(ended)}, before the latest value (${latestPeriod}).`,
  remedy: () => "Set a new target.",
} as const satisfies MetricCheck<Facts>;
