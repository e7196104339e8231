import type { IsoDate } from "../../calendar";
import type { Plan } from "../types";

/** One of the plans that are gathered, and what its section is called: "Roads". No two are called alike. */
export interface PlanPart {
  readonly name: string;
  readonly plan: Plan;
}

/** What does not go together. `names` are those of the parts, in their order. */
export type Conflict =
  /** References that several parts use for actions of their own. */
  | {
      readonly kind: "refs-shared";
      readonly refs: readonly string[];
      readonly names: readonly string[];
    }
  /** Actions that stand in several parts in the same words; each is printed in every section that has it. */
  | {
      readonly kind: "actions-repeated";
      /** What they are about, and whether all parts tell the same of how far they are. */
      readonly actions: readonly { readonly text: string; readonly isToldAlike: boolean }[];
      readonly names: readonly string[];
    }
  /** A metric that several parts report with different figures; each stands under the name of its part. */
  | { readonly kind: "metric-differs"; readonly metric: string; readonly names: readonly string[] }
  /** The workbooks remember different dates; `taken` is that of the report. */
  | {
      readonly kind: "dates-differ";
      readonly dates: readonly { readonly name: string; readonly asAt: IsoDate }[];
      readonly taken: IsoDate;
    };
