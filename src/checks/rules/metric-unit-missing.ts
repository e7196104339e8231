import { knownOf } from "../observed";
import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

/** Names that say what is counted need no unit. */
const COUNTED =
  /\b(?:number|no|count|total|how many|people|children|pupils?|young|adults?|staff|posts?|cases|families|households|homes|visits|referrals|complaints|incidents|enquiries|places|members|users|carers?|residents?|schools?|events?)\b/i;

interface Facts {
  readonly name: string;
}

export const metricUnitMissing = {
  id: "metric-unit-missing",
  title: "A metric has no unit",
  advice: "Fill in the unit.",
  severity: "info",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (!metricsSheet.columns.unit || metric.unit !== "" || COUNTED.test(metric.name)) return;
    const known = knownOf(metric);
    if (known.length === 0 || known.some(({ value }) => value.unit !== "count")) return;
    yield { place: atMetric({ metric, metricsSheet }, ["unit"]), facts: { name: metric.name } };
  },
  fault: ({ name }) => `${quoted(name)} has no unit.`,
  remedy: () => "Say whether it is a number, %, £ or days.",
} as const satisfies MetricCheck<Facts>;
