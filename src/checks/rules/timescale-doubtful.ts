import { timescaleSaid, type TimescaleSaying } from "../../words";
import { oddYear } from "../oddYear";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

interface Facts {
  readonly timescale: string;
  readonly doubts: readonly TimescaleSaying[];
}

export const timescaleDoubtful = {
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
    const doubts = timescale.notes.flatMap((note) => (note.kind === "doubt" ? [note.remark] : []));
    if (doubts.length === 0) return;
    yield {
      place: atStep({ step, targets }, ["timescale"]),
      facts: { timescale: timescale.text, doubts },
    };
  },
  fault: ({ timescale, doubts }) =>
    sentence(
      `${quoted(timescale)} is doubtful: ${doubts.map((doubt) => lowerFirst(timescaleSaid(doubt))).join("; ")}`,
    ),
  remedy: () => "Write it in full.",
} as const satisfies StepCheck<Facts>;
