import type { MetricRecord } from "../../plan";

/** A name that is said again in each row of a metric is shortened to about so many characters. */
const LONGEST = 36;

/**
 * What stands for each metric in its later rows: its name, shortened between words where no other metric is shortened
 * to the same. "Children newly accommodated in the year to March" becomes "Children newly accommodated in the …".
 */
export function shortMetricNames(
  metrics: readonly MetricRecord[],
): ReadonlyMap<MetricRecord, string> {
  const counts = new Map<string, number>();
  for (const { name } of metrics) {
    counts.set(shortened(name), (counts.get(shortened(name)) ?? 0) + 1);
  }
  return new Map(
    metrics.map((metric) => {
      const short = shortened(metric.name);
      return [metric, counts.get(short) === 1 ? short : metric.name];
    }),
  );
}

function shortened(name: string): string {
  const line = name.trim().replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}
