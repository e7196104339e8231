import type { CheckId, FactsById } from "./catalogue";
import type { Severity } from "./severities";
import type { FindingPlace, Fix, PrintChoice } from "./types";

/**
 * One thing that the officer should look at, as data: which check found it, what and where. `findingWords` says it.
 * `check` tells what `facts` are: where it is "rows-hidden", they are `{row: 7}`.
 */
export type Finding<Id extends CheckId = CheckId> = {
  readonly [One in Id]: {
    readonly check: One;
    readonly facts: FactsById[One];
    readonly place: FindingPlace;
    /** Only an `error` stops the appendix. */
    readonly severity: Severity;
    /** A certain, loss-free correction, where there is one. */
    readonly fix?: Fix;
    /** The one choice that prints what was left out, where there is one. */
    readonly print?: PrintChoice;
    /** The officer's reason, when the finding was accepted as correct. */
    readonly accepted?: string;
  };
}[Id];
