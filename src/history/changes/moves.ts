import { daysBetween, type IsoDate } from "../../calendar";
import { plainWords } from "../../plan";
import type { KeptStep, KeptTimescale } from "../kept/types";

/** How a step's date moved between two reports. */
export interface Move {
  readonly direction: "later" | "earlier";
  readonly from: KeptTimescale & { readonly latest: IsoDate };
  readonly to: IsoDate;
  readonly days: number;
}

/**
 * The move between a step as it was and as it is; undefined where either has no date or the officer's words are the
 * same: words without a year may be read otherwise at a later date, and that is nobody's slip.
 */
export function moveBetween(before: KeptStep, now: KeptStep): Move | undefined {
  const [from, to] = [before.timescale, now.timescale];
  if (from?.latest === undefined || to?.latest === undefined || from.latest === to.latest) {
    return undefined;
  }
  if (plainWords(from.text) === plainWords(to.text)) return undefined;
  const days = daysBetween(from.latest, to.latest);
  return {
    direction: days > 0 ? "later" : "earlier",
    from: { ...from, latest: from.latest },
    to: to.latest,
    days: Math.abs(days),
  };
}
