import type { MetricRecord, Plan } from "../../plan";
import type { Figures } from "./figures";
import { LINE_COLOUR } from "./statusColours";

/** A line says more than words from this many periods on. */
const FEWEST_PERIODS = 3;

/** The figures of each metric that has a known value in each of its periods, three at the least, for a line. */
export function metricFigures(plan: Plan, name: string): Figures[] {
  return plan.metrics.flatMap((metric, at): Figures[] => {
    const rows = rowsOf(metric);
    if (rows.length < FEWEST_PERIODS) return [];
    const [first, last] = [rows[0], rows.at(-1)];
    const ends = `from ${first?.number} in ${first?.label} to ${last?.number} in ${last?.label}`;
    return [
      {
        name: `${name}_${at + 1}`,
        caption: metric.name,
        headings: ["PERIOD", "VALUE"],
        rows,
        chart: {
          kind: "line",
          title: metric.name,
          altText: `Line of ${metric.name} over ${rows.length} periods, ${ends}.`,
          seriesBy: "columns",
          colours: [LINE_COLOUR],
        },
      },
    ];
  });
}

/** The values as they are written ("£20m" is 20) where all share a scale, else in whole units. */
function rowsOf(metric: MetricRecord): Figures["rows"] {
  const known = metric.observations.flatMap(({ period, value }) =>
    value.kind === "known" ? [{ label: period.label, value }] : [],
  );
  if (known.length < metric.observations.length) return [];
  const scale = known[0]?.value.scale ?? 1;
  const shared = known.every(({ value }) => value.scale === scale) ? scale : 1;
  return known.map(({ label, value }) => ({
    label,
    number: Number((value.value / shared).toPrecision(12)),
  }));
}
