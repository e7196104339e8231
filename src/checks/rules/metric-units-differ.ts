import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly text: string;
  readonly exampleText: string;
  readonly examplePeriod: string;
}

export const metricUnitsDiffer = {
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
      yield {
        place: atObservation(observation),
        facts: {
          text: observation.value.text,
          exampleText: example?.value.text ?? "",
          examplePeriod: example?.period.label ?? "another period",
        },
      };
    }
  },
  fault: ({ text, exampleText, examplePeriod }) =>
    `${quoted(text)} is in a different unit from ${quoted(exampleText)} in ${examplePeriod}, so the two cannot be compared.`,
} as const satisfies MetricCheck<Facts>;
