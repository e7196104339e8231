import { atObservation } from "../observed";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";

interface Facts {
  readonly text: string;
  /** Undefined where it is no more than that it cannot be read. */
  readonly reason: string | undefined;
}

export const metricValueUnreadable = {
  id: "metric-value-unreadable",
  title: "A metric's value cannot be read",
  advice: "Write a number with its unit, or a marker such as [x].",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    for (const observation of metric.observations) {
      const { value } = observation;
      if (value.kind !== "unread") continue;
      yield {
        place: atObservation(observation),
        facts: { text: value.text, reason: value.isPlain === true ? undefined : value.reason },
      };
    }
  },
  fault: ({ text, reason }) => cannotBeRead(text, "a value", reason),
} as const satisfies MetricCheck<Facts>;
