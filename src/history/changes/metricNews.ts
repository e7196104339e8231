import { plainWords } from "../../plan";
import type { KeptMetric } from "../kept/types";
import type { MetricNews } from "./types";

/**
 * New figures and revised ones, for metrics whose name both reports have once. A period that the earlier report had not
 * kept and that lies before its latest is no news: only the latest figures are kept.
 */
export function metricNews(
  before: readonly KeptMetric[],
  now: readonly KeptMetric[],
): MetricNews[] {
  const earlier = onlyOnes(before);
  const names = onlyOnes(now);
  return now.flatMap((metric, index) => {
    const name = plainWords(metric.name);
    const known = names.has(name) ? earlier.get(name) : undefined;
    if (!known) return [];
    const figures = new Map(known.figures.map(({ period, text }) => [plainWords(period), text]));
    const lastKnown = metric.figures.findLastIndex(({ period }) => figures.has(plainWords(period)));
    return metric.figures.flatMap(({ period, text }, at): MetricNews[] => {
      const from = figures.get(plainWords(period));
      if (from === undefined) {
        return at > lastKnown
          ? [{ kind: "new-figure", metric: index, period, from, to: text }]
          : [];
      }
      return isSame(from, text) ? [] : [{ kind: "revised", metric: index, period, from, to: text }];
    });
  });
}

function isSame(one: string, other: string): boolean {
  return one.replace(/[\s,]/gu, "") === other.replace(/[\s,]/gu, "");
}

function onlyOnes(metrics: readonly KeptMetric[]): ReadonlyMap<string, KeptMetric> {
  const byName = new Map<string, KeptMetric>();
  const twice = new Set<string>();
  for (const metric of metrics) {
    const name = plainWords(metric.name);
    if (byName.has(name)) twice.add(name);
    byName.set(name, metric);
  }
  for (const name of twice) byName.delete(name);
  return byName;
}
