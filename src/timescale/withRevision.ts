import { doubt, slip } from "./notes";
import type { Timescale } from "./types";

/**
 * The timescale of a row that has a New or Revised date column beside the first: the revised one counts, and the slip
 * is kept. A revised cell that is blank leaves the original as it is; one that cannot be read leaves it with a doubt.
 * `withRevision(march2025, june2025)` ends on 2025-06-30 and has `slippedFrom` 2025-03-31.
 */
export function withRevision(original: Timescale, revised: Timescale): Timescale {
  if (revised.text.trim() === "") return original;
  if (revised.kind === "unknown") {
    const note = doubt("revised-unread", { revised: revised.text.trim() });
    return { ...original, notes: [...original.notes, note] };
  }
  const from = endOf(original);
  if (original.text.trim() === "" || sameTime(original, revised)) return revised;
  const note = slip("moved-from", { before: original.text.trim() });
  const slippedFrom = from ?? revised.slippedFrom;
  return {
    ...revised,
    notes: [...revised.notes, note],
    ...(slippedFrom === undefined ? {} : { slippedFrom }),
  };
}

function endOf(timescale: Timescale) {
  return timescale.kind === "deadline" || timescale.kind === "range" ? timescale.latest : undefined;
}

function sameTime(one: Timescale, other: Timescale): boolean {
  const [end, otherEnd] = [endOf(one), endOf(other)];
  return end === undefined ? one.text === other.text : end === otherEnd;
}
