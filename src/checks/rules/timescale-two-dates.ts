import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

export const timescaleTwoDates: StepCheck = {
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
    yield atStep(
      { step, targets },
      timescaleColumns(step),
      `${sentence(`In ${quoted(timescale.text)} ${lowerFirst(note.words)}`)} Give each date a row of its own, or keep one.`,
    );
  },
};
