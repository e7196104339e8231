import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";
import { saysOnlyUnread, valueSaid, type ValueSaying } from "../../words";

interface Facts {
  readonly target: string;
  readonly reason: ValueSaying;
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
      facts: { target: target.text, reason: target.reason },
    };
  },
  fault: ({ target, reason }) =>
    cannotBeRead(target, "a target", saysOnlyUnread(reason) ? undefined : valueSaid(reason)),
} as const satisfies MetricCheck<Facts>;
