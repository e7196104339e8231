import type { Step } from "../plan";
import { COMMON_ABBREVIATIONS } from "./commonAbbreviations";
import { atStep } from "./place";
import type { PlanCheck } from "./types";
import { quoted } from "./words";

const COLUMNS = ["aim", "target", "progressMade", "progressPlanned"] as const;
const ABBREVIATION = /(?<![\p{L}\p{N}&/-])[A-Z][A-Z&]{1,5}(?:s(?!\p{L}))?(?![\p{L}\p{N}&])/gu;

export const abbreviationUnexplained: PlanCheck = {
  id: "abbreviation-unexplained",
  title: "An abbreviation is never spelled out",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    if (!targets) return;
    const explained = explainedIn(steps);
    const told = new Set<string>();
    for (const step of steps) {
      for (const column of COLUMNS) {
        // A text in capitals throughout is a heading, not a row of abbreviations.
        if (!/\p{Ll}/u.test(step[column])) continue;
        for (const [match] of step[column].matchAll(ABBREVIATION)) {
          const short = match.replace(/s$/, "");
          if (told.has(short) || explained.has(short) || COMMON_ABBREVIATIONS.has(short)) continue;
          told.add(short);
          yield atStep(
            { step, targets },
            [column],
            `${quoted(short)} is not spelled out anywhere in the plan. Write its name in full where it first stands.`,
          );
        }
      }
    }
  },
};

/** Abbreviations in brackets after their name, "Joint Group (JG)", or with their name in brackets after them. */
function explainedIn(steps: readonly Step[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const step of steps) {
    for (const column of COLUMNS) {
      for (const [, short = ""] of step[column].matchAll(/\p{Ll}\)? \(([A-Z][A-Z&]{1,5})s?\)/gu)) {
        found.add(short);
      }
      for (const [, short = ""] of step[column].matchAll(
        /([A-Z][A-Z&]{1,5})s? \(\p{Lu}\p{Ll}+ /gu,
      )) {
        found.add(short);
      }
    }
  }
  return found;
}
