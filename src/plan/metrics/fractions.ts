import { noteOf, type KnownValue, type MetricValue } from "../../metric";
import type { Cell } from "../../sheet";

/** A figure with the cell that it was read from. */
export interface ReadFigure {
  readonly value: MetricValue;
  readonly cell: Cell;
}

/** Just above one: a share of 104 % is a share still. */
const MOST_SHARE = 1.5;
/** So many of a sheet's percentages must be written as shares before one that may be either is taken for one. */
const MOSTLY = 0.6;

/** A bare number under a percentage, which may be 0.95 for 95 %. */
export function isBarePercent({ value, cell }: ReadFigure): boolean {
  if (value.kind !== "known" || value.unit !== "percent") return false;
  if (cell.kind === "number") return !cell.numberFormat.includes("%");
  return cell.kind === "text" && !/%|per ?cent/i.test(cell.text);
}

/** Whether a metric's percentages are all written as shares of one, with a fraction among them. */
export function isWrittenAsShares(figures: readonly ReadFigure[]): boolean {
  const bare = knownOf(figures.filter(isBarePercent));
  if (bare.length === 0 || !bare.every((value) => Math.abs(value) <= MOST_SHARE)) return false;
  return (
    bare.some((value) => !Number.isInteger(value)) &&
    others(figures).every((value) => Math.abs(value) <= 100 * MOST_SHARE)
  );
}

/** Whether a sheet writes its percentages as shares: most of the metrics that have some do. */
export function writesShares(metrics: readonly (readonly ReadFigure[])[]): boolean {
  const bare = metrics.filter((figures) => figures.some(isBarePercent));
  const shares = bare.filter(isWrittenAsShares);
  return shares.length > 0 && shares.length / bare.length >= MOSTLY;
}

/**
 * A metric's figures with its shares of one read as percentages: 0.95 beside 0.96 is 95%, and says so. A share beside a
 * whole percentage, 0.13 beside 12.5, may be either, and is not read.
 */
export function withSharesRead(
  figures: readonly ReadFigure[],
  sheetWritesShares: boolean,
): MetricValue[] {
  const bare = figures.filter(isBarePercent);
  const hasFormatted = figures.some(
    ({ cell, value }) =>
      cell.kind === "number" && value.kind === "known" && cell.numberFormat.includes("%"),
  );
  if (isWrittenAsShares(figures) && (sheetWritesShares || hasFormatted)) {
    return figures.map((figure) =>
      isBarePercent(figure) ? asPercent(figure.value) : figure.value,
    );
  }
  const isMixed =
    knownOf(bare).some((value) => Math.abs(value) > MOST_SHARE) ||
    others(figures).some((value) => Math.abs(value) > 10 * MOST_SHARE);
  if (!isMixed) return figures.map(({ value }) => value);
  const whole = figures
    .map(({ value }) => (value.kind === "known" ? value.value : 0))
    .filter((value) => value > MOST_SHARE);
  return figures.map((figure) => {
    const { value } = figure;
    if (value.kind !== "known" || !isBarePercent(figure)) return value;
    const isShare =
      value.value > 0 &&
      value.value < 1 &&
      whole.some((other) => Math.abs(value.value * 100 - other) <= 15);
    return isShare
      ? {
          kind: "unread",
          text: value.text,
          reason: { code: "share-among-percentages", facts: { percent: shown(value.value * 100) } },
        }
      : value;
  });
}

function knownOf(figures: readonly ReadFigure[]): number[] {
  return figures.flatMap(({ value }) => (value.kind === "known" ? [value.value] : []));
}

function others(figures: readonly ReadFigure[]): number[] {
  return knownOf(figures.filter((figure) => !isBarePercent(figure)));
}

function asPercent(value: MetricValue): MetricValue {
  if (value.kind !== "known") return value;
  const known: KnownValue = {
    ...value,
    value: Number((value.value * 100).toPrecision(12)),
    decimals: Math.max(0, value.decimals - 2),
    notes: [
      ...value.notes.filter(({ code }) => code !== "may-be-share"),
      noteOf("share-read", shown(value.value), shown(value.value * 100)),
    ],
  };
  return known;
}

function shown(number: number): string {
  return String(Number(number.toPrecision(12)));
}
