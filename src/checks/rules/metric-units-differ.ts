import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

export const metricUnitsDiffer: MetricCheck = {
  id: "metric-units-differ",
  title: "A metric's unit changes between its periods",
  advice: "Check the odd one out.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    const known = knownOf(metric);
    const counts = new Map<string, number>();
    for (const { value } of known) counts.set(value.unit, (counts.get(value.unit) ?? 0) + 1);
    if (counts.size < 2) return;
    const [usual = ""] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const example = known.find(({ value }) => value.unit === usual);
    for (const observation of known) {
      if (observation.value.unit === usual) continue;
      yield atObservation(
        observation,
        `${quoted(observation.value.text)} has another unit than ${quoted(example?.value.text ?? "")} in ${example?.period.label ?? "another period"}, so the two cannot be compared.`,
      );
    }
  },
};
