import { atStep } from "../place";
import type { StepCheck } from "../types";
import { counted } from "../../words";
import { quoted } from "../words";

interface Facts {
  /** 0 where the status says so and no day is known. */
  readonly days: number;
  /** The timescale that is past, or the status that says so. */
  readonly because: string;
}

export const overdueWithoutExplanation = {
  id: "overdue-without-explanation",
  title: "A step is overdue and nothing says why",
  advice: "Say why it is late and when it will be done.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (step.status.kind !== "overdue") return;
    if (step.progressMade !== "" || step.notes !== "") return;
    yield {
      place: atStep({ step, targets }, ["progressMade", "timescale"]),
      facts: { days: step.status.days, because: step.timescale?.text ?? step.statusGiven },
    };
  },
  fault: ({ days, because }) =>
    `This step is overdue${days > 0 ? ` by ${counted(days, "day")}` : ""} (${quoted(because)}), and no progress or note says why. Councillors will ask.`,
} as const satisfies StepCheck<Facts>;
