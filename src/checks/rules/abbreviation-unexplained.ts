import type { Step } from "../../plan";
import { COMMON_ABBREVIATIONS } from "../commonAbbreviations";
import { atOwnSheet } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

const COLUMNS = ["aim", "target", "progressMade", "progressPlanned"] as const;
/** Most texts have no two capitals together, which is seen at once. */
const CAPITALS = /[A-Z][A-Z&]/;
const ABBREVIATION = /(?<![\p{L}\p{N}&/-])[A-Z][A-Z&]{1,5}(?:s(?!\p{L}))?(?![\p{L}\p{N}&])/gu;

interface Facts {
  /** Those that stand in the cell and are not told of yet: "CPP". */
  readonly abbreviations: readonly string[];
}

export const abbreviationUnexplained = {
  id: "abbreviation-unexplained",
  title: "An abbreviation is never spelled out",
  advice:
    "Write the name in full where it first appears. Letters that everybody knows, such as NHS, are left alone.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { steps } = plan;
    const explained = explainedIn(steps);
    const told = new Set<string>();
    for (const step of steps) {
      for (const column of COLUMNS) {
        if (!CAPITALS.test(step[column])) continue;
        // A text in capitals throughout is a heading, not a row of abbreviations.
        if (!/\p{Ll}/u.test(step[column])) continue;
        const fresh = [...step[column].matchAll(ABBREVIATION)]
          .map(([match]) => match.replace(/s$/, ""))
          .filter((short) => !explained.has(short) && !COMMON_ABBREVIATIONS.has(short))
          .filter((short) => !told.has(short) && told.add(short));
        if (fresh.length === 0) continue;
        yield { place: atOwnSheet(plan, step, [column]), facts: { abbreviations: fresh } };
      }
    }
  },
  fault: ({ abbreviations }) =>
    `${listed(abbreviations.map(quoted))} ${abbreviations.length === 1 ? "is" : "are"} not spelled out anywhere in the plan.`,
  remedy: ({ abbreviations }) =>
    abbreviations.length === 1
      ? "Write its name in full where it first appears."
      : "Write their names in full where they first appear.",
} as const satisfies PlanCheck<Facts>;

/** Abbreviations in brackets after their name, "Joint Group (JG)", or with their name in brackets after them. */
function explainedIn(steps: readonly Step[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const step of steps) {
    for (const column of COLUMNS) {
      if (!CAPITALS.test(step[column])) continue;
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
