import { plainWords, type Step } from "../../plan";
import { atStep } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

export const nameSpellingMixed: PlanCheck = {
  id: "name-spelling-mixed",
  title: "One aim or target is written in two ways",
  advice: "Write both alike.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    if (!targets) return;
    for (const column of ["aim", "target"] as const) {
      const spellings = new Map<string, { text: string; step: Step }>();
      let current = "";
      for (const step of steps) {
        const text = step[column].replace(/\s+/g, " ");
        const key = sameName(text);
        if (text === current || key === "") continue;
        current = text;
        const first = spellings.get(key);
        if (!first) {
          spellings.set(key, { text, step });
        } else if (first.text !== text) {
          yield atStep(
            { step, targets },
            [column],
            `${quoted(text)} is written ${quoted(first.text)} in row ${first.step.rowIndex + 1}, so the two count as different ${column}s. Write them alike.`,
          );
        }
      }
    }
  },
};

/** What stays when case, punctuation and -ise/-ize are set aside. */
function sameName(text: string): string {
  return plainWords(text).replace(/iz(?=e|ing|ation)/g, "is");
}
