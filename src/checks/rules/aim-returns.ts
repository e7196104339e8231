import { atStep } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

export const aimReturns: PlanCheck = {
  id: "aim-returns",
  title: "An aim comes back further down",
  advice: "Move the rows together.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    if (!targets) return;
    const lastRows = new Map<string, number>();
    let current = "";
    for (const step of steps) {
      const aim = step.aim.replace(/\s+/g, " ");
      const seen = lastRows.get(aim);
      if (aim !== "" && aim !== current && seen !== undefined) {
        yield atStep(
          { step, targets },
          ["aim"],
          `The aim ${quoted(aim)} stands in row ${seen + 1} already, with other aims between. Move its rows together, or it is printed twice.`,
        );
      }
      lastRows.set(aim, step.rowIndex);
      current = aim;
    }
  },
};
