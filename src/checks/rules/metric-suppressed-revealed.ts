import { plainWords, type MetricObservation, type MetricRecord } from "../../plan";
import { atObservation } from "../observed";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const TOTAL = /^(?:grand )?(?:total|all|overall|sum)\b/;

interface Facts {
  readonly total: string;
  readonly totalRow: number;
}

export const metricSuppressedRevealed = {
  id: "metric-suppressed-revealed",
  title: "A suppressed value can be worked out from a total",
  advice: "Suppress a second value, or round the total.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const group of groupsWithTotal(plan.metrics)) {
      for (const { period } of group.total.observations) {
        const sum = inPeriod(group.total, period.label);
        const parts = group.parts.map((part) => inPeriod(part, period.label));
        const hidden = parts.filter((part) => isSuppressed(part));
        const [only] = hidden;
        if (!only || hidden.length > 1 || sum?.value.kind !== "known") continue;
        if (!parts.every((part) => part === only || part?.value.kind === "known")) continue;
        yield {
          place: atObservation(only),
          facts: { total: group.total.name, totalRow: group.total.rowIndex + 1 },
        };
      }
    }
  },
  fault: ({ total, totalRow }) =>
    `The suppressed value can be worked out from ${quoted(total)} in row ${totalRow} and the values beside it.`,
  remedy: () => "Suppress a second value, or round the total.",
} as const satisfies PlanCheck<Facts>;

interface Group {
  readonly total: MetricRecord;
  readonly parts: readonly MetricRecord[];
}

/** The metrics above a total, back to the total before, where at least two share its unit. */
function groupsWithTotal(metrics: readonly MetricRecord[]): Group[] {
  const groups: Group[] = [];
  let parts: MetricRecord[] = [];
  for (const metric of metrics) {
    if (!TOTAL.test(plainWords(metric.name))) {
      parts.push(metric);
      continue;
    }
    const same = parts.filter(({ unit }) => unit === metric.unit);
    if (same.length > 1) groups.push({ total: metric, parts: same });
    parts = [];
  }
  return groups;
}

function inPeriod(metric: MetricRecord, label: string): MetricObservation | undefined {
  return metric.observations.find(({ period }) => period.label === label);
}

function isSuppressed(part: MetricObservation | undefined): part is MetricObservation {
  return part?.value.kind === "marked" && part.value.markers.includes("suppressed");
}
