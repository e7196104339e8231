import type { Plan, StepStatusKind } from "../../plan";
import type { Marker } from "../../metric";
import { longDate } from "../../words";

/**
 * The flags, counts and signs that the appendix uses, each explained in a line; nothing that is not used. What the
 * officer's own status column calls on track is the officer's to explain.
 */
export function keyLines(plan: Plan, dueSoonDays: number): string[] {
  const day = longDate(plan.asAt);
  const used = new Set<StepStatusKind>(
    plan.steps
      .filter(({ status, statusFrom }) => status.kind !== "on-track" || statusFrom === "timescale")
      .map(({ status }) => status.kind),
  );
  const meanings: readonly (readonly [StepStatusKind, string])[] = [
    ["overdue", `OVERDUE: the timescale ended before ${day} and the step is not complete.`],
    ["due-soon", `Due soon: the timescale ends within ${dueSoonDays} days of ${day}.`],
    ["on-track", `On track: the timescale ends more than ${dueSoonDays} days after ${day}.`],
    ["no-timescale", "No timescale given: something is planned without a date."],
    ["unclear", "Timescale unclear: the words give no date to hold the step against."],
  ];
  const flags = meanings.flatMap(([kind, words]) => (used.has(kind) ? [words] : []));
  return [...flags, ...markerLines(plan)];
}

/** Signs that stand for a lack or a reserve; the others are said by the value itself. */
const MARKER_WORDS: Readonly<Partial<Record<Marker, string>>> = {
  suppressed: "suppressed",
  "not-available": "not available",
  "not-applicable": "not applicable",
  provisional: "provisional",
  revised: "revised",
  break: "break in the series",
  estimated: "estimated",
  forecast: "forecast",
  missing: "missing",
  "rounds-to-zero": "rounds to zero",
};

/** "[p]: provisional" for each sign that stands in a metric's value. */
function markerLines(plan: Plan): string[] {
  const lines = new Set<string>();
  for (const metric of plan.metrics) {
    for (const { value } of metric.observations) {
      if (value.kind !== "known" && value.kind !== "marked") continue;
      const [marker] = value.markers;
      const words = marker && MARKER_WORDS[marker];
      const sign = /\[[a-z]\]|[*†‡]|\.\.|[a-z]$/i.exec(value.text)?.[0];
      if (words && sign && value.markers.length === 1) lines.add(`${sign}: ${words}`);
    }
  }
  return [...lines];
}
