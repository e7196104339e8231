import type { IsoDate } from "../../calendar";
import type { KeptStep, KeptTimescale } from "../kept/types";
import type { SettledPair } from "../matching/types";

/** Everything that changed between the report before and this one. `step` is a step's place in the plan's steps. */
export interface Since {
  /** The date of the report before. */
  readonly asAt: IsoDate;
  readonly done: readonly StepChange[];
  readonly withdrawn: readonly StepChange[];
  readonly newlyOverdue: readonly StepChange[];
  /** Overdue then and now; `meetings` counts the reports in a row, this one too. */
  readonly stillOverdue: readonly RunChange[];
  readonly slipped: readonly MovedChange[];
  readonly broughtForward: readonly MovedChange[];
  readonly timescaleGiven: readonly StepChange[];
  readonly timescaleLost: readonly TimescaleLost[];
  readonly added: readonly StepChange[];
  /** Steps that are reported no longer although they were neither complete nor withdrawn. */
  readonly dropped: readonly KeptStep[];
  readonly reopened: readonly StepChange[];
  readonly leadChanged: readonly LeadChange[];
  /** Open steps whose progress is word for word what it was; `meetings` counts the reports in a row, this one too. */
  readonly unchanged: readonly RunChange[];
  readonly doubtful: readonly DoubtfulChange[];
  readonly split: readonly PartChange[];
  readonly merged: readonly PartChange[];
  readonly metrics: readonly MetricNews[];
}

export interface StepChange {
  readonly step: number;
}
export interface RunChange extends StepChange {
  readonly meetings: number;
}
export interface MovedChange extends StepChange {
  readonly from: KeptTimescale & { readonly latest: IsoDate };
  readonly to: IsoDate;
  /** Days from the one to the other, above 0 both ways. */
  readonly days: number;
  /** How often the date moved that way in all the reports that are kept, this time too. */
  readonly times: number;
}
export interface TimescaleLost extends StepChange {
  readonly from: KeptTimescale;
}
export interface LeadChange extends StepChange {
  readonly from: string;
  readonly to: string;
}
/** A step that may be one of the report before; `maybe` is how that one reads. */
export interface DoubtfulChange extends StepChange {
  readonly maybe: KeptStep;
  /** By what a choice about the two is remembered. */
  readonly pair: Omit<SettledPair, "isSame">;
}
/** A step of now and the one of before that was split into it, or merged into it. */
export interface PartChange extends StepChange {
  readonly before: KeptStep;
}

/** New figures of a metric, or an earlier period's figure that was revised. `metric` is its place in the plan's metrics. */
export interface MetricNews {
  readonly kind: "new-figure" | "revised";
  readonly metric: number;
  readonly period: string;
  /** What was reported before; undefined for a new figure. */
  readonly from: string | undefined;
  readonly to: string;
}
