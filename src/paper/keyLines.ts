import type { Marker } from "../metric";
import { STATUS_ORDER, type Plan, type StepStatusKind } from "../plan";
import { fill, longDate, type PaperMarker, type PaperWords } from "../words";

/**
 * The flags, counts and signs that the paper uses, each explained in a line; nothing that is not used. What the
 * officer's own status column calls on track is the officer's to explain.
 */
export function keyLines(plan: Plan, dueSoonDays: number, words: PaperWords): string[] {
  const used = new Set<StepStatusKind>(
    plan.steps
      .filter(({ status, statusFrom }) => status.kind !== "on-track" || statusFrom === "timescale")
      .map(({ status }) => status.kind),
  );
  const date = longDate(plan.asAt, words.language);
  const flags = KEY_ORDER.flatMap((kind) => {
    const line = words.statuses[kind].key;
    return used.has(kind) && line !== "" ? [fill(line, { date, due: String(dueSoonDays) })] : [];
  });
  return [...flags, ...markerLines(plan, words)];
}

/** What is plain comes last. */
const KEY_ORDER: readonly StepStatusKind[] = [
  ...STATUS_ORDER.filter((kind) => kind !== "unclear"),
  "unclear",
];

/** "[p]: provisional" for each sign that stands in a metric's value. */
function markerLines(plan: Plan, words: PaperWords): string[] {
  const lines = new Set<string>();
  for (const metric of plan.metrics) {
    for (const { value } of metric.observations) {
      if (value.kind !== "known" && value.kind !== "marked") continue;
      const [marker] = value.markers;
      const sign = /\[[a-z]\]|[*†‡]|\.\.|[a-z]$/i.exec(value.text)?.[0];
      if (!marker || !isExplained(marker, words) || !sign || value.markers.length !== 1) continue;
      lines.add(fill(words.cells.labelled, { label: sign, text: words.metrics.markers[marker] }));
    }
  }
  return [...lines];
}

/** Signs that stand for a lack or a reserve; the others are said by the value itself. */
function isExplained(marker: Marker, words: PaperWords): marker is PaperMarker {
  return Object.hasOwn(words.metrics.markers, marker);
}
