import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";

interface Facts {
  readonly target: string;
  /** Undefined where it is no more than that it cannot be read. */
  readonly reason: string | undefined;
}

export const metricTargetUnreadable = {
  id: "metric-target-unreadable",
  title: "A metric's target cannot be read",
  advice: "Write a number, with its sign where it matters.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    const { target } = metric;
    // An Excel error has its own check.
    if (target?.kind !== "unread" || /^#[A-Z/0!?]+$/.test(target.text)) return;
    yield {
      place: atMetric({ metric, metricsSheet }, ["target"]),
      facts: { target: target.text, reason: target.isPlain === true ? undefined : target.reason },
    };
  },
  fault: ({ target, reason }) => cannotBeRead(target, "a target", reason),
} as const satisfies MetricCheck<Facts>;
