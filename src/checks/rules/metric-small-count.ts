import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

const MOST = 9;
/** Counts of persons: there a small number may name somebody. */
const PERSONS =
  /\b(?:people|persons?|children|child|pupils?|young|adults?|patients?|clients?|service users?|residents?|carers?|families|family|households?|tenants?|offenders?|victims?|deaths|suicides|births|girls|boys|women|men|learners?|students?|care leavers|looked after|accommodated|homeless)\b/i;

interface Facts {
  readonly text: string;
}

export const metricSmallCount = {
  id: "metric-small-count",
  title: "A count of people is so small that somebody could be identified",
  advice:
    "Ask the data owner whether to suppress it. If it may be published, accept it with that reason.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    if (!PERSONS.test(`${metric.name} ${metric.unit}`)) return;
    for (const observation of knownOf(metric)) {
      const { value, unit, decimals, text, scale } = observation.value;
      const isCount = unit === "count" || PERSONS.test(unit);
      if (!isCount || scale !== 1 || decimals > 0 || value < 1 || value > MOST) continue;
      yield { place: atObservation(observation), facts: { text } };
    }
  },
  fault: ({ text }) =>
    `${quoted(text)} is a count of fewer than ten people, who could be identified in a public paper.`,
  remedy: () => "Ask the data owner whether to suppress it ([c]).",
} as const satisfies MetricCheck<Facts>;
