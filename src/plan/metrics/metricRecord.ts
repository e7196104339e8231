import {
  comparePeriods,
  longTrend,
  readTarget,
  shortTrend,
  targetOutcome,
  type MetricTarget,
  type MetricValue,
  type PeriodGrain,
  type Polarity,
} from "../../metric";
import { cellAt, cellText, isBlank } from "../../sheet";
import type { FigureBeside, MetricObservation, MetricRecord } from "../types";
import type { MetricsCandidate } from "./findMetricsSheet";
import { withSharesRead, writesShares, type ReadFigure } from "./fractions";
import type { FigureDraft, MetricDraft } from "./metricDraft";
import { polarityOf, valueAt, valueContext } from "./metricTexts";

interface Read {
  readonly draft: MetricDraft;
  readonly figures: readonly FigureDraft[];
  readonly values: readonly ReadFigure[];
}

/** Reads the figures of the drafts, those of one sheet together: how it writes percentages says what 0.95 means. */
export function recordsOf(sheet: MetricsCandidate, drafts: readonly MetricDraft[]): MetricRecord[] {
  const read = drafts.map((draft): Read => {
    const values = draft.figures.map(({ rowIndex, columnIndex, label }) => ({
      value: valueAt(sheet, rowIndex, columnIndex, {
        unit: draft.unit,
        name: draft.name,
        heading: label,
      }),
      cell: cellAt(sheet.grid, rowIndex, columnIndex),
    }));
    return { draft, figures: draft.figures, values };
  });
  const hasShares = writesShares(read.map(({ values }) => values));
  return read.map((one) => recordOf(sheet, one, hasShares));
}

function recordOf(
  sheet: MetricsCandidate,
  { draft, figures, values }: Read,
  hasShares: boolean,
): MetricRecord {
  const { rowIndex, name, code, group, goodIs, note } = draft;
  const read = withSharesRead(values, hasShares);
  const placed = figures.map((figure, index) => ({
    ...figure,
    value: read[index] ?? { kind: "empty" as const },
    place: {
      sheetName: sheet.grid.name,
      rowIndex: figure.rowIndex,
      columnIndex: figure.columnIndex,
    },
    cell: cellAt(sheet.grid, figure.rowIndex, figure.columnIndex),
  }));
  const ownKind = ownKindOf(placed);
  const observations = placed
    .flatMap(({ kind, period, value, place, cell }): MetricObservation[] =>
      kind === ownKind && period ? [{ kind, period, value, place, cell }] : [],
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
  const firstTold = observations.findIndex(({ value }) => value.kind !== "empty");
  const lastTold = observations.findLastIndex(({ value }) => value.kind !== "empty");
  const told = observations.slice(Math.max(firstTold, 0), lastTold + 1);
  const series = comparable(told);
  const polarity = polarityOf(goodIs, name);
  const unit = draft.unit === "" ? unitOf(told) : draft.unit;
  const latest = told.at(-1);
  const besides = placed.filter(({ kind }) => kind !== ownKind);
  const targetFigure = besides.find(
    ({ kind, period, value }) =>
      kind === "target" && period && isSamePeriod(period, latest) && value.kind !== "empty",
  );
  const target = targetOf(sheet, draft, unit, targetFigure);
  return {
    rowIndex,
    code,
    group,
    name,
    unit,
    goodIsText: goodIs,
    polarity,
    observations,
    beside: besides
      .filter((figure) => figure !== targetFigure && figure.value.kind !== "empty")
      .map(({ kind, label, period, value, place }): FigureBeside => ({
        kind,
        label,
        period,
        value,
        place,
      })),
    target,
    targetOutcome: target && outcomeOf(target, told, polarity),
    note,
    shortTrend: shortTrend(series, polarity, note),
    longTrend: longTrend(series, polarity, note),
  };
}

/** What was measured or, where nothing was, the year to date, or the forecast. */
function ownKindOf(figures: readonly FigureDraft[]): "actual" | "year-to-date" | "forecast" {
  const order = ["actual", "year-to-date", "forecast"] as const;
  return (
    order.find((kind) => figures.some((figure) => figure.kind === kind && figure.period)) ??
    "actual"
  );
}

/**
 * The observations that may be set beside one another: those of one length of time, the one of the latest of them that
 * has another of its length. A year is never compared with a quarter of it.
 */
function comparable(told: readonly MetricObservation[]): readonly MetricObservation[] {
  const known = told.filter(({ value }) => value.kind !== "empty");
  const lengths = new Set(known.map(({ period }) => lengthOf(period.grain)));
  if (lengths.size < 2) return told;
  const latestFirst = [...known].reverse();
  const chosen = latestFirst.find(
    (one) =>
      known.filter((other) => lengthOf(other.period.grain) === lengthOf(one.period.grain)).length >
      1,
  );
  const length = lengthOf((chosen ?? latestFirst[0])?.period.grain ?? "other");
  return told.filter(({ period }) => lengthOf(period.grain) === length);
}

/** Financial, calendar and school years are years. */
function lengthOf(grain: PeriodGrain): string {
  return grain.endsWith("year") && grain !== "half-year" ? "year" : grain;
}

function isSamePeriod(
  period: { readonly earliest: string; readonly latest: string },
  latest: MetricObservation | undefined,
): boolean {
  if (!latest) return false;
  const { earliest, latest: end } = latest.period;
  return (period.earliest <= earliest && period.latest >= end) || period.latest === end;
}

function targetOf(
  sheet: MetricsCandidate,
  { targetCell, name }: MetricDraft,
  unit: string,
  figure: FigureDraft | undefined,
): MetricTarget | undefined {
  const cell = targetCell ?? (figure && cellAt(sheet.grid, figure.rowIndex, figure.columnIndex));
  if (!cell || isBlank(cell)) return undefined;
  return readTarget(cellText(cell).trim(), valueContext(cell, { unit, name, heading: "" }));
}

/** Where only a direction is asked for, the value before counts; an amount counts from the first value shown. */
function outcomeOf(
  target: MetricTarget,
  told: readonly MetricObservation[],
  polarity: Polarity | undefined,
): MetricRecord["targetOutcome"] {
  const latest = told.at(-1);
  if (!latest) return undefined;
  const isDirection = target.kind === "change" && target.amount === 0;
  const baseline = isDirection ? told.at(-2) : told[0];
  return targetOutcome(target, latest.value, polarity, baseline?.value);
}

/** The unit that the values themselves show, where no column says it. */
function unitOf(observations: readonly { readonly value: MetricValue }[]): string {
  for (const { value } of observations) {
    if (value.kind === "known") return value.unit === "count" ? "" : value.unit;
  }
  return "";
}
