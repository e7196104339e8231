import type { StatusSaying } from "../../words";

/**
 * Every status that a step can have, in the order in which a committee wants to know; all else that goes by kinds
 * follows from this table. `count` is the key of its count in a summary and in JSON; `mayBeTaught` says whether the
 * officer may give it as the meaning of a word of the status column.
 */
export const STATUS_KINDS = {
  overdue: { count: "overdue", mayBeTaught: true },
  "due-soon": { count: "dueSoon", mayBeTaught: true },
  unclear: { count: "unclear", mayBeTaught: true },
  "on-track": { count: "onTrack", mayBeTaught: true },
  ongoing: { count: "ongoing", mayBeTaught: true },
  "no-timescale": { count: "noTimescale", mayBeTaught: true },
  complete: { count: "complete", mayBeTaught: true },
  withdrawn: { count: "withdrawn", mayBeTaught: true },
  "nothing-planned": { count: "nothingPlanned", mayBeTaught: true },
} as const satisfies Record<string, { readonly count: string; readonly mayBeTaught: boolean }>;

export type StepStatusKind = keyof typeof STATUS_KINDS;

/** The kinds in order. */
export const STATUS_ORDER: readonly StepStatusKind[] = Object.keys(STATUS_KINDS).filter(
  (kind): kind is StepStatusKind => Object.hasOwn(STATUS_KINDS, kind),
);

/** The key under which a summary counts the steps of a status: "dueSoon". */
export type StatusCountKey = (typeof STATUS_KINDS)[StepStatusKind]["count"];

/** What a status says beside its kind; kinds that are not named say nothing more. */
interface StatusDetails {
  overdue: { readonly days: number };
  "due-soon": { readonly days: number };
  unclear: { readonly reason: StatusSaying };
}

/** A step's status on the as-at date. */
export type StepStatus = {
  [Kind in StepStatusKind]: { readonly kind: Kind } & (Kind extends keyof StatusDetails
    ? StatusDetails[Kind]
    : unknown);
}[StepStatusKind];
