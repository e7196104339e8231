import { atObservation } from "../observed";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";

export const metricValueUnreadable: MetricCheck = {
  id: "metric-value-unreadable",
  title: "A metric's value cannot be read",
  advice: "Write a number with its unit, or a marker such as [x].",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    for (const observation of metric.observations) {
      const { value } = observation;
      if (value.kind !== "unread") continue;
      yield atObservation(observation, cannotBeRead(value.text, "a value", value.reason));
    }
  },
};
