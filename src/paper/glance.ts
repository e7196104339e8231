import type { Marker } from "../metric";
import { STATUS_ORDER, type Plan, type Step, type StepStatusKind } from "../plan";
import { fill, longDate, plural, type PaperMarker, type PaperWords } from "../words";
import { daysWords, statusFlag } from "./statusFlag";
import type { Glance } from "./types";

/**
 * The plan at a glance: how many rows stand where, with what that means, in the order in which a committee wants to
 * know; only what occurs. The numbers add up to the rows of the plan. Undefined without a row.
 */
export function glanceOf(plan: Plan, dueSoonDays: number, words: PaperWords): Glance | undefined {
  const { steps } = plan;
  if (steps.length === 0) return undefined;
  const gaps = { date: longDate(plan.asAt, words), due: daysWords(dueSoonDays, words) };
  const rows = STATUS_ORDER.flatMap((kind) => {
    const found = steps.filter(({ status }) => status.kind === kind);
    const [first] = found;
    if (!first) return [];
    return [
      {
        label: words.statuses[kind].name,
        number: found.length,
        meaning: fill(meaningOf(kind, found, words), gaps),
        tone: statusFlag(first.status, words)?.tone ?? "plain",
      },
    ];
  });
  const { all: label, allMeaning: meaning, headings } = words.glance;
  const total = { label, number: steps.length, meaning, tone: "name" } as const;
  return { headings, rows: rows.length > 1 ? [...rows, total] : rows };
}

/** The meaning is true of every row that it explains: some may stand so by the officer's own word alone. */
function meaningOf(kind: StepStatusKind, steps: readonly Step[], words: PaperWords): string {
  const { meaning } = words.statuses[kind];
  const isGiven = steps.some(({ statusFrom }) => statusFrom === "status-column");
  return isGiven && BY_TIME.has(kind) ? fill(words.glance.orGiven, { meaning }) : meaning;
}

/** The statuses that follow from a timescale unless the officer says them. */
const BY_TIME: ReadonlySet<StepStatusKind> = new Set(
  STATUS_ORDER.filter((kind) => kind !== "complete" && kind !== "withdrawn" && kind !== "unclear"),
);

/** "3 metrics: 2 better, 1 worse."; undefined without metrics. Each counts once, by its latest change. */
export function metricsLine(plan: Plan, words: PaperWords): string | undefined {
  const count = plan.metrics.length;
  if (count === 0) return undefined;
  return fill(plural(words.language, count, words.glance.metrics), {
    count: String(count),
    parts: metricParts(plan, words).join(words.separator),
  });
}

/** "2 better", "1 worse": how many metrics changed which way, those that occur. */
export function metricParts({ metrics }: Plan, { glance, counts }: PaperWords): string[] {
  const effects = metrics.map(({ shortTrend }) =>
    shortTrend?.kind === "compared" ? shortTrend.effect : "no-data",
  );
  return EFFECTS.flatMap((effect) => {
    const count = effects.filter((other) => other === effect).length;
    if (count === 0) return [];
    return [fill(counts.part, { count: String(count), status: glance.effects[effect] })];
  });
}

const EFFECTS = ["better", "worse", "no-change", "not-stated", "no-data"] as const;

/** "In the figures: [p] is provisional."; undefined where no sign stands in a value. */
export function limitsLine(plan: Plan, words: PaperWords): string | undefined {
  const { glance, metrics, separator } = words;
  const parts = new Set<string>();
  for (const metric of plan.metrics) {
    for (const { value } of metric.observations) {
      if (value.kind !== "known" && value.kind !== "marked") continue;
      const [marker] = value.markers;
      const sign = /\[[a-z]\]|[*†‡]|\.\.|[a-z]$/i.exec(value.text)?.[0];
      if (!marker || !isExplained(marker, words) || !sign || value.markers.length !== 1) continue;
      parts.add(fill(glance.marker, { sign, meaning: metrics.markers[marker] }));
    }
  }
  return parts.size === 0 ? undefined : fill(glance.markers, { parts: [...parts].join(separator) });
}

/** Signs that stand for a lack or a reserve; the others are said by the value itself. */
function isExplained(marker: Marker, words: PaperWords): marker is PaperMarker {
  return Object.hasOwn(words.metrics.markers, marker);
}
