import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

const LEAST_PERCENTAGE = 2;

interface Facts {
  readonly text: string;
  readonly exampleText: string;
  readonly examplePeriod: string;
}

export const metricScaleMixed = {
  id: "metric-scale-mixed",
  title: "A percentage is written as 0.95 beside 95",
  advice: "Write them all as percentages.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    const known = knownOf(metric);
    const isShare = /%|per ?cent|percent|\bshare\b|\brate\b|proportion/i.test(
      `${metric.unit} ${metric.name}`,
    );
    if (!isShare) return;
    const whole = known.filter(({ value }) => value.value > LEAST_PERCENTAGE);
    const example = whole[0];
    if (!example) return;
    for (const observation of known) {
      const { value } = observation;
      const asPercent = value.value * 100;
      // 0.4% beside 3% is a small share; 0.95 beside 95 is the same share on another scale.
      const isNear = whole.some((other) => Math.abs(asPercent - other.value.value) <= 15);
      if (value.value <= 0 || value.value > 1 || value.decimals < 1 || !isNear) continue;
      yield {
        place: atObservation(observation),
        facts: {
          text: value.text,
          exampleText: example.value.text,
          examplePeriod: example.period.label,
        },
      };
    }
  },
  fault: ({ text, exampleText, examplePeriod }) =>
    `${quoted(text)} looks like a fraction of 1, but ${quoted(exampleText)} in ${examplePeriod} is a percentage.`,
  remedy: () => "Write both as percentages.",
} as const satisfies MetricCheck<Facts>;
