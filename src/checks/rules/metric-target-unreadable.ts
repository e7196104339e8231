import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";

export const metricTargetUnreadable: MetricCheck = {
  id: "metric-target-unreadable",
  title: "A metric's target cannot be read",
  advice: "Write a number, with its sign where it matters.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    const { target } = metric;
    // An Excel error has its own check.
    if (target?.kind !== "unread" || /^#[A-Z/0!?]+$/.test(target.text)) return;
    yield atMetric(
      { metric, metricsSheet },
      ["target"],
      cannotBeRead(target.text, "a target", target.reason),
    );
  },
};
