/**
 * The hidden, sheet-scoped name that marks the appendix's sheet. It goes with the sheet when the officer renames or
 * moves it, and its text keeps the fingerprint of what was drawn, written in the same request as the drawing itself.
 */
export const MARKER_NAME = "CommitteeAppendix";

/** The same for the sheet that lists the checks' findings, so that neither is ever taken for the other. */
export const CHECKS_MARKER_NAME = "CommitteeAppendixChecks";

/** The marker's formula: a text constant, `="v1:0123456789abcdef"`. */
export function markerFormula(fingerprint: string): string {
  return `="v1:${fingerprint}"`;
}

/** What stands in a marker's formula; "" when the name holds something else, so that the sheet counts as edited. */
export function markerFingerprint(formula: string): string {
  return /^="v1:([0-9a-f]{16}(?::again)?|unfinished|staging)"$/.exec(formula)?.[1] ?? "";
}

const AGAIN = ":again";

/**
 * What a marker shall say of a drawing over another one that says the same but may look otherwise: something else than
 * before, so that after a failure it tells which of the two stands. `otherMark("1f…", "1f…")` is "1f…:again".
 */
export function otherMark(before: string | undefined, fingerprint: string): string {
  return before === fingerprint ? fingerprint + AGAIN : fingerprint;
}

/** Whether a marker tells of a drawing with this fingerprint. */
export function isMarkOf(mark: string, fingerprint: string): boolean {
  return mark === fingerprint || mark === fingerprint + AGAIN;
}

/** What the marker says while the sheet is being drawn; found later, it tells that a drawing was cut short. */
export const UNFINISHED = "unfinished";

/** What the marker says on the hidden sheet where large drawings are prepared: never the officer's, never the appendix. */
export const STAGING = "staging";

/** Whether a marker's fingerprint tells of a hidden sheet of ours. */
export function isStaging(fingerprint: string): boolean {
  return fingerprint === STAGING;
}

/** Whether a marker's fingerprint tells of a drawing that was cut short; nothing on such a sheet is worth keeping. */
export function isUnfinished(fingerprint: string): boolean {
  return fingerprint === UNFINISHED;
}
