import type { IsoDate } from "../../calendar";
import type { StepStatusKind } from "../../plan";
import type { Timescale } from "../../timescale";

/** What is kept of one report: what each step promised, and the latest figures. */
export interface KeptReport {
  readonly asAt: IsoDate;
  readonly steps: readonly KeptStep[];
  readonly metrics: readonly KeptMetric[];
}

/**
 * What is kept of a step. Texts are on one line and at most `LONGEST_KEPT` characters; one that is longer ends in a mark
 * of the whole, so that two kept texts are equal only where the officer's are.
 */
export interface KeptStep {
  readonly ref: string;
  readonly aim: string;
  readonly target: string;
  /** What the row is about beside its target: the progress planned or, where nothing is, the progress made. */
  readonly about: string;
  readonly lead: string;
  readonly timescale: KeptTimescale | undefined;
  readonly status: StepStatusKind;
  /** A mark of the progress made, which is the same for the same words; "" where none is told or it was thinned out. */
  readonly progress: string;
}

export interface KeptTimescale {
  readonly text: string;
  readonly kind: Timescale["kind"];
  readonly latest: IsoDate | undefined;
  /** Where the officer's own words or a revised column said that the date had moved: from where. */
  readonly slippedFrom: IsoDate | undefined;
}

/** A metric's latest figures, the oldest first. */
export interface KeptMetric {
  readonly name: string;
  readonly figures: readonly KeptFigure[];
}
export interface KeptFigure {
  readonly period: string;
  readonly text: string;
}
