import { atStep } from "../place";
import type { StepCheck } from "../types";
import { counted } from "../../words";
import { quoted } from "../words";

export const overdueWithoutExplanation: StepCheck = {
  id: "overdue-without-explanation",
  title: "A step is overdue and nothing says why",
  advice: "Say why it is late and when it will be done.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (step.status.kind !== "overdue") return;
    if (step.progressMade !== "" || step.notes !== "") return;
    const text = step.timescale?.text ?? step.statusGiven;
    const days = step.status.days > 0 ? ` by ${counted(step.status.days, "day")}` : "";
    yield atStep(
      { step, targets },
      ["progressMade", "timescale"],
      `This step is overdue${days} (${quoted(text)}), and no progress or note says why. Councillors will ask.`,
    );
  },
};
