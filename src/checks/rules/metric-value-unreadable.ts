import { atObservation } from "../observed";
import type { MetricCheck } from "../types";
import { cannotBeRead } from "../words";
import { saysOnlyUnread, valueSaid, type ValueSaying } from "../../words";

interface Facts {
  readonly text: string;
  readonly reason: ValueSaying;
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
        facts: { text: value.text, reason: value.reason },
      };
    }
  },
  fault: ({ text, reason }) =>
    cannotBeRead(text, "a value", saysOnlyUnread(reason) ? undefined : valueSaid(reason)),
} as const satisfies MetricCheck<Facts>;
