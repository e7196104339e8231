import type { FactKind, IsoDate, StatusFact, Step } from "../../jobs";
import { longDate } from "../../words";

/** What a step is about: its action; where that is blank, what is planned, what was done, or its row. */
export function actionWords(step: Step): string {
  return step.target || step.progressPlanned || step.progressMade || `Row ${step.rowIndex + 1}`;
}

/** What is planned and who leads, as far as it is not said already: "Agree the budgets · Jane Smith". */
export function planWords(step: Step): string {
  const planned = step.progressPlanned === actionWords(step) ? "" : step.progressPlanned;
  return [planned, step.lead].filter(Boolean).join(" · ");
}

/**
 * Why a step has its status, the fact that decided first: "“Q1 2025/26” = by 30 June 2025; committee 4 March 2025;
 * status given: On track". "" where nothing on the sheet speaks of it.
 */
export function becauseWords(step: Step, asAt: IsoDate): string {
  const { because } = step;
  const facts = [
    ...because.filter(({ decides }) => decides),
    ...because.filter(({ decides }) => !decides),
  ].map((fact) => FACT_WORDS[fact.fact](fact));
  const [first = ""] = facts;
  const saysTime = because.find(({ decides }) => decides)?.fact === "timescale";
  const date = saysTime ? [`committee ${longDate(asAt)}`] : [];
  return [first, ...date, ...facts.slice(1)].filter(Boolean).join("; ");
}

/** A fact about a step's status in words. */
const FACT_WORDS: Readonly<Record<FactKind, (fact: StatusFact) => string>> = {
  status: ({ text }) => `status given: ${shortened(text)}`,
  completed: ({ text, date }) => `date completed: ${date ? longDate(date) : shortened(text)}`,
  percent: ({ text }) => `${text.trim()} complete`,
  tick: ({ text }) => `marked as done: ${shortened(text)}`,
  update: ({ text, place }) => `row ${place.rowIndex + 1}: the update says “${shortened(text)}”`,
  timescale: ({ text, date }) => {
    const words = shortened(text);
    if (date === undefined) return `timescale: ${words}`;
    return words === longDate(date) ? `by ${words}` : `“${words}” = by ${longDate(date)}`;
  },
  group: ({ text }) => `stands under “${shortened(text)}”`,
  rag: ({ text }) => `RAG: ${shortened(text)}`,
};

const LONGEST_WORDS = 80;

/** A cell's words in one line, cut where they go on for long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS).trimEnd()}…` : line;
}
