import { plainWords } from "../../plan";
import { atStep } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

export const targetDuplicate: PlanCheck = {
  id: "target-duplicate",
  title: "A target stands twice",
  advice: "Move the rows together, or reword one of the two.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    if (!targets) return;
    const firstRows = new Map<string, number>();
    let current = "";
    for (const step of steps) {
      const target = step.target.replace(/\s+/g, " ");
      if (target !== current && plainWords(target) !== "") {
        const seen = firstRows.get(target);
        if (seen === undefined) {
          firstRows.set(target, step.rowIndex);
        } else {
          yield atStep(
            { step, targets },
            ["target"],
            `The target ${quoted(target)} stands in row ${seen + 1} already. Move its rows together, or say how the two differ.`,
          );
        }
      }
      current = target;
    }
  },
};
