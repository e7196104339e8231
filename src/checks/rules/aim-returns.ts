import { atStep } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly aim: string;
  readonly seenInRow: number;
}

export const aimReturns = {
  id: "aim-returns",
  title: "An aim appears again further down",
  advice: "Move the rows together.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      const lastRows = new Map<string, number>();
      let current = "";
      for (const step of steps) {
        const aim = step.aim.replace(/\s+/g, " ");
        const seen = lastRows.get(aim);
        if (aim !== "" && aim !== current && seen !== undefined) {
          yield { place: atStep({ step, targets }, ["aim"]), facts: { aim, seenInRow: seen + 1 } };
        }
        lastRows.set(aim, step.rowIndex);
        current = aim;
      }
    }
  },
  fault: ({ aim, seenInRow }) =>
    `The aim ${quoted(aim)} already appears in row ${seenInRow}, with other aims in between.`,
  remedy: () => "Move its rows together, or it will be printed twice.",
} as const satisfies PlanCheck<Facts>;
