import type { CellInput, CheckInput, MetricInput, StepInput } from "./types";

/** What a check looks at, the narrowest first, and what its page calls it. */
export const SCOPES = {
  cell: "one cell",
  step: "one step",
  metric: "one metric",
  plan: "the whole plan",
} as const;

export type Scope = keyof typeof SCOPES;

/** What a check of each scope is given. */
export interface ScopeInput extends Record<Scope, object> {
  readonly cell: CellInput;
  readonly step: StepInput;
  readonly metric: MetricInput;
  /** Asked again after every edit, so such a check must be linear in the rows. */
  readonly plan: CheckInput;
}
