import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

interface Facts {
  readonly timescale: string;
  /** The reader's own sentence. */
  readonly note: string;
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
    const note = timescale.notes.find(({ times = 1 }) => times > 1);
    if (!note) return;
    yield {
      place: atStep({ step, targets }, timescaleColumns(step)),
      facts: { timescale: timescale.text, note: note.words },
    };
  },
  fault: ({ timescale, note }) => sentence(`In ${quoted(timescale)} ${lowerFirst(note)}`),
  remedy: () => "Give each date a row of its own, or keep one.",
} as const satisfies StepCheck<Facts>;
