import { oddYear } from "../oddYear";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

export const timescaleDoubtful: StepCheck = {
  id: "timescale-doubtful",
  title: "A timescale can be read in two ways",
  advice: "Write it in full.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || timescale.kind === "unknown" || step.status.kind === "complete") return;
    // A year that cannot be one has its own check, which says more.
    if (oddYear(timescale) !== undefined) return;
    const doubts = timescale.notes.filter(({ kind }) => kind === "doubt");
    if (doubts.length === 0) return;
    const words = doubts.map((doubt) => lowerFirst(doubt.words)).join("; ");
    yield atStep(
      { step, targets },
      ["timescale"],
      `${sentence(`${quoted(timescale.text)} is doubtful: ${words}`)} Write it in full.`,
    );
  },
};
