import { STATUS_ORDER, type MetricRecord, type Plan } from "../plan";
import { fill, plural, type PaperWords } from "../words";
import { trendWords, type TrendPoint } from "./metrics/trendWords";
import type { MetricFigures, StatusFigures } from "./types";

/** A line says more than words from this many periods on. */
const FEWEST_PERIODS = 3;

/** How many steps stand where; undefined when one status or none occurs: the words say that. */
export function statusFigures({ steps }: Plan, words: PaperWords): StatusFigures | undefined {
  const rows = STATUS_ORDER.map((status) => ({
    status,
    label: words.statuses[status].name,
    number: steps.filter((step) => step.status.kind === status).length,
  })).filter(({ number }) => number > 0);
  if (rows.length < 2) return undefined;
  const parts = rows.map(({ label, number }) =>
    fill(words.counts.part, { count: String(number), status: label.toLowerCase() }),
  );
  const sentence = fill(plural(words.language, steps.length, words.figures.bar), {
    count: String(steps.length),
    parts: parts.join(words.separator),
  });
  return { sentence, rows };
}

/** The figures of each metric that has a known value in each of its periods, three at the least, for a line. */
export function metricFigures(plan: Plan, words: PaperWords): MetricFigures[] {
  return plan.metrics.flatMap((metric): MetricFigures[] => {
    const points = pointsOf(metric);
    if (points.length < FEWEST_PERIODS) return [];
    const isRank = metric.observations.some(
      ({ value }) => value.kind === "known" && value.unit === "rank",
    );
    return [
      {
        caption: metric.name,
        sentence: trendWords(points, isRank, words.figures.trend),
        rows: points,
      },
    ];
  });
}

/** The values as they are written ("£20m" is 20) where all share a scale, else in whole units. */
function pointsOf(metric: MetricRecord): TrendPoint[] {
  const known = metric.observations.flatMap(({ period, value }) =>
    value.kind === "known" ? [{ label: period.label, value }] : [],
  );
  if (known.length < metric.observations.length) return [];
  const scale = known[0]?.value.scale ?? 1;
  const shared = known.every(({ value }) => value.scale === scale) ? scale : 1;
  return known.map(({ label, value }) => ({
    label,
    number: Number((value.value / shared).toPrecision(12)),
    text: value.text,
  }));
}
