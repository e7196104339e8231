import type { MetricRecord, Plan } from "../../plan";
import type { Figures } from "./figures";
import { LINE_COLOUR } from "./statusColours";
import { trendWords, type TrendPoint } from "./trendWords";

/** A line says more than words from this many periods on. */
const FEWEST_PERIODS = 3;

/** The figures of each metric that has a known value in each of its periods, three at the least, for a line. */
export function metricFigures(plan: Plan, name: string): Figures[] {
  return plan.metrics.flatMap((metric, at): Figures[] => {
    const rows = pointsOf(metric);
    if (rows.length < FEWEST_PERIODS) return [];
    const isRank = metric.observations.some(
      ({ value }) => value.kind === "known" && value.unit === "rank",
    );
    return [
      {
        name: `${name}_${at + 1}`,
        caption: metric.name,
        sentence: trendWords(rows, isRank),
        headings: ["PERIOD", "VALUE"],
        rows,
        chart: { kind: "line", seriesBy: "columns", colours: [LINE_COLOUR] },
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
