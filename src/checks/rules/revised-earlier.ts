import { daysBetween, type IsoDate } from "../../calendar";
import type { Since } from "../../history";
import { atStep, sheetOfStep, timescaleColumns } from "../place";
import type { PlanCheck } from "../types";
import { longDate } from "../../words";

interface Facts {
  readonly original: IsoDate;
  readonly revised: IsoDate;
  /** Whether it had passed already when the last report promised the other, so that its year may be one too low. */
  readonly hadPassed?: true;
}

export const revisedEarlier = {
  id: "revised-earlier",
  title: "A revised date is earlier than the original",
  advice: "Check which date is the newer one. A step brought forward can be accepted.",
  severity: "warning",
  scope: "plan",
  *find({ plan, since }) {
    const moved = new Map(since?.broughtForward.map((one) => [one.step, one]));
    for (const [index, step] of plan.steps.entries()) {
      const { timescale } = step;
      const targets = sheetOfStep(plan, step);
      if (!targets || !timescale || !("latest" in timescale)) continue;
      const { slippedFrom, latest } = timescale;
      const place = atStep({ step, targets }, timescaleColumns(step));
      const move = moved.get(index);
      if (slippedFrom !== undefined && latest < slippedFrom) {
        yield { place, facts: { original: slippedFrom, revised: latest } };
      } else if (since && move && isYearTooLow(move, since.asAt)) {
        yield { place, facts: { original: move.from.latest, revised: latest, hadPassed: true } };
      }
    }
  },
  fault: ({ original, revised, hadPassed }) =>
    hadPassed
      ? `The date was moved from ${longDate(original)} to ${longDate(revised)}, which had passed before the last report.`
      : `The revised date (${longDate(revised)}) is earlier than the original one (${longDate(original)}).`,
  remedy: ({ hadPassed }) =>
    hadPassed ? "Check the year: it may be one too low." : "Check which is the newer.",
} as const satisfies PlanCheck<Facts>;

const DAYS_OF_A_YEAR = 366;

/** Nobody promises what is past: with the next year's number the date would lie at or after the one that was promised. */
function isYearTooLow({ to, days }: Since["broughtForward"][number], lastReport: IsoDate): boolean {
  return days <= DAYS_OF_A_YEAR && daysBetween(to, lastReport) > 0;
}
