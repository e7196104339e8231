import type { IsoDate, QuarterYear } from "../../calendar";
import { readPeriod, readPeriods, type Period } from "../../metric";
import { figureKind, type FigureKind } from "./figureKinds";
import { periodWords, plain, type PeriodWords, type TwoHeadings } from "./periodWords";

/** A column that holds figures: of what kind, of which period, and whose they are where they are not ours. */
export interface FigureColumn {
  readonly columnIndex: number;
  readonly heading: string;
  readonly kind: FigureKind;
  /** Undefined for a target or benchmark that names no period. */
  readonly period: Period | undefined;
  /** What is left of the heading: the other body's name, "Scotland". */
  readonly whose: string;
  /**
   * Of two headings the one that names no period: "% upheld" under "2023/24"; "" where figures of one period need no
   * telling apart.
   */
  readonly of: string;
}

/** Months and quarters without a year are periods only in company. */
const LEAST_LOOSE = 2;

interface Draft extends PeriodWords {
  readonly heading: TwoHeadings;
  readonly kind: FigureKind;
}

/**
 * The columns of figures among a row's headings, in their order: those that name a period, and targets, benchmarks and
 * forecasts with or without one. `isTold` says under which columns values stand,
 * `quarters` which quarters the body means where the officer said.
 */
export function figureColumns(
  headings: readonly TwoHeadings[],
  asAt: IsoDate,
  isTold: (columnIndex: number) => boolean,
  quarters?: QuarterYear,
): FigureColumn[] {
  const drafts = headings
    .map((heading) => draftOf(heading, asAt))
    .filter((draft) => draft !== undefined);
  const loose = drafts.filter(({ words, isDated }) => words !== "" && !isDated);
  const isBesideDated = loose.some(isRelative) && drafts.some(({ isDated }) => isDated);
  const readable =
    loose.length >= LEAST_LOOSE || isBesideDated
      ? drafts
      : drafts
          .filter(({ kind, words, isDated }) => words === "" || isDated || kind !== "actual")
          .map((draft) => (draft.isDated ? draft : { ...draft, words: "" }));
  const dated = readable.filter(({ words }) => words !== "");
  const lastTold = dated.findLastIndex(
    ({ heading, kind }) => kind === "actual" && isTold(heading.columnIndex),
  );
  const periods = readPeriods(
    dated.map(({ words }) => words),
    asAt,
    lastTold < 0 ? undefined : lastTold,
    quarters,
  );
  const latest = dated
    .flatMap(({ kind, isDated }, at) => (kind === "actual" && isDated ? [periods[at]] : []))
    .reduce(
      (last, period) => (period && period.latest > last ? period.latest : last),
      "" as IsoDate,
    );
  // "Same quarter last year" beside "Q2 2024/25" is counted from that quarter, not from the meeting.
  const periodOf = new Map(
    dated.map((draft, index) => [
      draft,
      latest !== "" && isRelative(draft) ? readPeriod(draft.words, latest) : periods[index],
    ]),
  );
  const isSorted = hasSorts(readable, periodOf);
  const columns = readable.map((draft) => columnOf(draft, periodOf.get(draft), isSorted));
  return comingAsTargets(othersAsBenchmarks(columns), asAt);
}

function draftOf(heading: TwoHeadings, asAt: IsoDate): Draft | undefined {
  const { own, parent } = heading;
  const ownKind = figureKind(plain(own));
  const parentKind = figureKind(plain(parent));
  if (ownKind === "comparison") return undefined;
  const kind = ownKind ?? (parentKind === "comparison" ? undefined : parentKind) ?? "actual";
  const found = periodWords(heading, asAt);
  if (found) {
    return { heading, kind, ...found };
  }
  const isNamed = ownKind !== undefined && ownKind !== "actual";
  if (!isNamed) return undefined;
  return { heading, kind, words: "", whose: "", of: "", isDated: false };
}

const isRelative = ({ words, isDated }: Draft): boolean =>
  !isDated && /^(?:same|this|last|previous|prior)\b/i.test(words);

/** Whether "No." and "% upheld" under each year, and the like, tell figures of one period apart. */
function hasSorts(
  drafts: readonly Draft[],
  periodOf: ReadonlyMap<Draft, Period | undefined>,
): boolean {
  const own = drafts.filter(
    (draft) => draft.kind === "actual" && draft.whose === "" && periodOf.get(draft),
  );
  const spanOf = (draft: Draft): string => {
    const { earliest = "", latest = "" } = periodOf.get(draft) ?? {};
    return `${earliest}/${latest}`;
  };
  return (
    own.every(({ of }) => of !== "") &&
    new Set(own.map((draft) => `${draft.of}\n${spanOf(draft)}`)).size === own.length &&
    new Set(own.map(spanOf)).size < own.length
  );
}

function columnOf(
  { heading, kind, words, whose, of }: Draft,
  period: Period | undefined,
  isSorted: boolean,
): FigureColumn {
  const label = (isSorted && of !== "" ? words : heading.text).trim().replace(/\s+/g, " ");
  const isToDate = kind === "year-to-date" && period !== undefined;
  return {
    columnIndex: heading.columnIndex,
    heading: heading.text,
    kind:
      whose !== "" && kind === "actual" && figureKind(whose) === "benchmark" ? "benchmark" : kind,
    period: period && {
      ...period,
      label,
      ...(isToDate && period.grain !== "other" && { grain: "other" as const }),
    },
    whose,
    of: isSorted ? of : "",
  };
}

/** Two bodies side by side: beside columns that name nobody, or the first body's, the others are benchmarks. */
function othersAsBenchmarks(columns: readonly FigureColumn[]): FigureColumn[] {
  const actuals = columns.filter(({ kind, period }) => kind === "actual" && period);
  const names = new Set(actuals.map(({ whose }) => whose));
  if (names.size < 2) return [...columns];
  const ours = names.has("") ? "" : actuals[0]?.whose;
  return columns.map((column) =>
    column.kind === "actual" && column.whose !== ours ? { ...column, kind: "benchmark" } : column,
  );
}

/**
 * What is told of a year that has not begun is a target, beside years that have. A sheet of coming years alone is held
 * against an early date: its figures are what was measured, as they would be on a later one.
 */
function comingAsTargets(columns: readonly FigureColumn[], asAt: IsoDate): FigureColumn[] {
  const isActual = ({ kind, period }: FigureColumn): boolean =>
    kind === "actual" && period !== undefined;
  const isComing = ({ kind, period }: FigureColumn): boolean =>
    kind === "actual" && period !== undefined && period.earliest > asAt;
  if (columns.filter(isActual).every(isComing)) return [...columns];
  return columns.map((column) => (isComing(column) ? { ...column, kind: "target" } : column));
}
