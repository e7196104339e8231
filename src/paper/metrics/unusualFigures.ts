import { comparePeriods, formatValue, usualVariation, type KnownValue } from "../../metric";
import type { MetricObservation, MetricRecord } from "../../plan";
import type { FigureWords } from "../../words";

/** A metric whose latest figure lies outside what its own ups and downs explain. */
export interface UnusualFigure {
  readonly metric: MetricRecord;
  readonly latest: MetricObservation;
  readonly last: "above" | "below";
  /** The limits of what is usual, written as the metric's values are. */
  readonly lower: string;
  readonly upper: string;
}

/**
 * The metrics of twelve or more figures whose last one lies outside the limits of the others. Only of figures that can
 * be compared: all known and exact, of one unit, for periods of one length, in a series that is nowhere broken.
 */
export function unusualFigures(
  metrics: readonly MetricRecord[],
  words: FigureWords,
): UnusualFigure[] {
  return metrics.flatMap((metric) => {
    const figures = [...metric.observations].sort((one, other) =>
      comparePeriods(one.period, other.period),
    );
    const values = figures.map(({ value }) => (value.kind === "known" ? value : undefined));
    const known = values.filter((value) => value !== undefined);
    const [latest, lastValue] = [figures.at(-1), known.at(-1)];
    const isWhole =
      known.length === values.length && known.every((value) => isAlike(value, known[0]));
    const isEven = figures.every(({ period }) => period.grain === figures[0]?.period.grain);
    if (!latest || !lastValue || !isWhole || !isEven) return [];
    const usual = usualVariation(known.map(({ value }) => value));
    if (!usual || usual.last === "within") return [];
    const written = (number: number): string => formatValue(plainLike(lastValue, number), words);
    return [
      {
        metric,
        latest,
        last: usual.last,
        lower: written(usual.lower),
        upper: written(usual.upper),
      },
    ];
  });
}

function isAlike(value: KnownValue, first: KnownValue | undefined): boolean {
  return (
    value.unit === first?.unit && value.qualifier === undefined && !value.markers.includes("break")
  );
}

/** A number of the same unit, size and precision, without what else the cell says. */
function plainLike({ unit, decimals, scale, text }: KnownValue, number: number): KnownValue {
  const step = scale / 10 ** decimals;
  const value = Number((Math.round(number / step) * step).toPrecision(12));
  return { kind: "known", value, unit, decimals, scale, markers: [], notes: [], text };
}
