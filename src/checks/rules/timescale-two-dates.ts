import type { TimescaleNote } from "../../timescale";
import { timescaleSaid, type TimescaleSaying } from "../../words";
import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

interface Facts {
  readonly timescale: string;
  readonly note: TimescaleSaying;
}

export const timescaleTwoDates = {
  id: "timescale-two-dates",
  title: "A timescale cell holds two dates",
  advice: "Give each date a row of its own, or keep one.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || step.status.kind === "complete") return;
    const note = timescale.notes.find(isOfSeveral);
    if (!note) return;
    yield {
      place: atStep({ step, targets }, timescaleColumns(step)),
      facts: { timescale: timescale.text, note: note.remark },
    };
  },
  fault: ({ timescale, note }) =>
    sentence(`In ${quoted(timescale)} ${lowerFirst(timescaleSaid(note))}`),
  remedy: () => "Give each date a row of its own, or keep one.",
} as const satisfies StepCheck<Facts>;

type Remark = Exclude<TimescaleNote, { readonly kind: "said" }>;

function isOfSeveral(note: TimescaleNote): note is Remark {
  return note.kind !== "said" && (note.times ?? 1) > 1;
}
