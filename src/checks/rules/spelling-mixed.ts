import type { Step } from "../../plan";
import { atOwnSheet } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const COLUMNS = ["aim", "target", "progressMade", "progressPlanned", "notes"] as const;
/** Words with an -ise or a hyphen that could as well be missing have at least seven letters. */
const LONG_WORD = /\p{L}[\p{L}-]{5,}\p{L}/gu;
const SUFFIXED = /^(\p{L}{3,}?)i[sz](e|es|ed|ing|ation|ations|er|ers)$/u;

interface Use {
  readonly word: string;
  readonly step: Step;
  readonly column: (typeof COLUMNS)[number];
}

interface Facts {
  readonly word: string;
  readonly usual: string;
}

export const spellingMixed = {
  id: "spelling-mixed",
  title: "One word is spelled in two ways in the paper",
  advice: "Choose one spelling.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { steps } = plan;
    for (const uses of usesByWord(steps).values()) {
      const byForm = new Map<string, Use[]>();
      for (const use of uses) {
        const form = formOf(use.word);
        const known = byForm.get(form);
        if (known) known.push(use);
        else byForm.set(form, [use]);
      }
      const [most, ...others] = [...byForm.values()].sort((a, b) => b.length - a.length);
      for (const { word, step, column } of others.flat()) {
        yield {
          place: atOwnSheet(plan, step, [column]),
          facts: { word, usual: most?.[0]?.word ?? "" },
        };
      }
    }
  },
  fault: ({ word, usual }) =>
    `${quoted(word)} is spelled ${quoted(usual)} elsewhere in this paper.`,
  remedy: () => "Choose one spelling.",
} as const satisfies PlanCheck<Facts>;

/** The uses of every word that could be spelled in two ways: -ise and -ize, with a hyphen and without. */
function usesByWord(steps: readonly Step[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const texts = { aim: "", target: "" };
  for (const step of steps) {
    for (const column of COLUMNS) {
      const text = step[column];
      // A continued aim or target stands only once on the sheet.
      if (column === "aim" || column === "target") {
        if (texts[column] === text) continue;
        texts[column] = text;
      }
      for (const [word] of text.matchAll(LONG_WORD)) {
        const key = wordKey(word.toLowerCase());
        if (key === undefined) continue;
        const known = uses.get(key);
        if (known) known.push({ word, step, column });
        else uses.set(key, [{ word, step, column }]);
      }
    }
  }
  return uses;
}

function wordKey(word: string): string | undefined {
  const joined = word.replaceAll("-", "");
  const stem = SUFFIXED.exec(joined)?.[1];
  if (stem !== undefined) return `${stem}ise`;
  return joined.length > 6 ? joined : undefined;
}

function formOf(word: string): string {
  const lower = word.toLowerCase();
  const ending = SUFFIXED.exec(lower.replaceAll("-", ""));
  const letter = ending ? lower.at(-((ending[2] ?? "").length + 1)) : "";
  return `${letter} ${lower.includes("-") ? "hyphen" : ""}`;
}
