import type { MetricRecord } from "../types";
import type { Conflict, PlanPart } from "./types";

/** Every metric of the parts, each once, and those about which the parts do not agree. */
export interface CollectedMetrics {
  readonly metrics: readonly MetricRecord[];
  readonly conflicts: readonly Conflict[];
}

interface Owned {
  readonly name: string;
  readonly metric: MetricRecord;
}

/**
 * The metrics of several parts, in the order in which their names are met. One that several parts report stands once, as
 * the part has it that reports most of it; where they do not agree, each stands for itself with its part's name:
 * "Complaints (Roads)".
 */
export function collectMetrics(parts: readonly PlanPart[]): CollectedMetrics {
  const byName = new Map<string, Owned[]>();
  for (const { name, plan } of parts) {
    for (const metric of plan.metrics) {
      const key = keyOf(metric);
      byName.set(key, [...(byName.get(key) ?? []), { name, metric }]);
    }
  }
  const conflicts: Conflict[] = [];
  const metrics = [...byName.values()].flatMap((owned): MetricRecord[] => {
    const [first] = owned;
    const names = [...new Set(owned.map(({ name }) => name))];
    if (!first || names.length < 2) return owned.map(({ metric }) => metric);
    const joined = owned
      .map(({ metric }) => metric)
      .reduce<MetricRecord | undefined>(
        (one, other) => one && joinMetrics(one, other),
        first.metric,
      );
    if (joined) return [joined];
    conflicts.push({ kind: "metric-differs", metric: first.metric.name, names });
    return owned.map(({ name, metric }) => ({ ...metric, name: `${metric.name} (${name})` }));
  });
  return { metrics, conflicts };
}

function keyOf({ code, name, unit }: MetricRecord): string {
  return [code, name, unit]
    .map((text) => text.replace(/\s+/g, " ").trim().toLowerCase())
    .join("\n");
}

/** The one that reports all that the other does; undefined where neither does, or they say different things. */
function joinMetrics(one: MetricRecord, other: MetricRecord): MetricRecord | undefined {
  if (one.target?.text !== other.target?.text || one.goodIsText !== other.goodIsText) {
    return undefined;
  }
  if (reports(one, other)) return one;
  return reports(other, one) ? other : undefined;
}

/** Whether a metric has every figure of another, the same for the same period. */
function reports(whole: MetricRecord, part: MetricRecord): boolean {
  const known = new Map(whole.observations.map((each) => [each.period.label, textOf(each.value)]));
  return part.observations.every(({ period, value }) => known.get(period.label) === textOf(value));
}

function textOf(value: MetricRecord["observations"][number]["value"]): string {
  return value.kind === "empty" ? "" : value.text;
}
