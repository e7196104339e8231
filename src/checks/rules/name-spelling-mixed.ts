import { plainWords, type Step } from "../../plan";
import { atStep } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly of: "aim" | "target";
  readonly text: string;
  readonly other: string;
  readonly otherRow: number;
}

export const nameSpellingMixed = {
  id: "name-spelling-mixed",
  title: "One aim or target is written in two ways",
  advice: "Write both the same way.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
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
            yield {
              place: atStep({ step, targets }, [column]),
              facts: { of: column, text, other: first.text, otherRow: first.step.rowIndex + 1 },
            };
          }
        }
      }
    }
  },
  fault: ({ of, text, other, otherRow }) =>
    `${quoted(text)} is written ${quoted(other)} in row ${otherRow}, so the two count as different ${of}s.`,
  remedy: () => "Write them the same way.",
} as const satisfies PlanCheck<Facts>;

/** What stays when case, punctuation and -ise/-ize are set aside. */
function sameName(text: string): string {
  return plainWords(text).replace(/iz(?=e|ing|ation)/g, "is");
}
