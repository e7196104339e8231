import type { CheckId } from "./catalogue";
import type { Finding } from "./finding";
import type { Severity } from "./severities";

/** Findings that are alike: of one check, as grave, and all accepted or all not. */
export interface Alike {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly isAccepted: boolean;
  readonly count: number;
}

/** Findings that are told one by one, and how many of each kind there are. */
export interface FirstOfEach {
  /** The first of each kind, in the order in which all were found. */
  readonly told: readonly Finding[];
  /** Every kind that was found, with all that there are of it. */
  readonly kinds: readonly Alike[];
  /** The kinds of which more were found than are told, with the number of those that are not. */
  readonly more: readonly Alike[];
}

/**
 * The first `most` findings of each kind, and counts: thousands of findings that are alike are a number to whoever reads
 * them. Of 24,000 tenfold jumps `firstOfEach(findings, 10)` tells ten, and `more` counts the other 23,990.
 */
export function firstOfEach(findings: readonly Finding[], most: number): FirstOfEach {
  const counts = new Map<string, Alike>();
  const told = findings.filter(({ check, severity, accepted }) => {
    const isAccepted = accepted !== undefined;
    const kind = `${check} ${severity} ${String(isAccepted)}`;
    const count = (counts.get(kind)?.count ?? 0) + 1;
    counts.set(kind, { check, severity, isAccepted, count });
    return count <= most;
  });
  const kinds = [...counts.values()];
  const more = kinds.flatMap((kind) =>
    kind.count > most ? [{ ...kind, count: kind.count - most }] : [],
  );
  return { told, kinds, more };
}
