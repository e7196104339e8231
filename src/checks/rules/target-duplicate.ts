import { plainWords } from "../../plan";
import { atStep } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly target: string;
  readonly seenInRow: number;
}

export const targetDuplicate = {
  id: "target-duplicate",
  title: "A target appears twice",
  advice: "Move the rows together, or reword one of the two.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      const firstRows = new Map<string, number>();
      let current = "";
      for (const step of steps) {
        const target = step.target.replace(/\s+/g, " ");
        if (target !== current && plainWords(target) !== "") {
          const seen = firstRows.get(target);
          if (seen === undefined) {
            firstRows.set(target, step.rowIndex);
          } else {
            yield {
              place: atStep({ step, targets }, ["target"]),
              facts: { target, seenInRow: seen + 1 },
            };
          }
        }
        current = target;
      }
    }
  },
  fault: ({ target, seenInRow }) =>
    `The target ${quoted(target)} already appears in row ${seenInRow}.`,
  remedy: () => "Move its rows together, or say how the two differ.",
} as const satisfies PlanCheck<Facts>;
