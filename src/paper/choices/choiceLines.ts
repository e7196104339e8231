import { fill, longDate, plural, type PaperWords } from "../../words";
import { CHOICE_COLUMNS, type ChoiceColumn, type ReportSettings, type Step } from "../../plan";
import type { ChosenSteps, RowChoices } from "./chosenSteps";

/**
 * What the officer chose to leave out, a sentence each, for the paper itself: whoever reads it is never to take a part
 * for the whole. "3 completed rows are counted here and left out of the table."
 */
export function choiceLines(
  { plan, since, shownCount }: ChosenSteps,
  choices: RowChoices & Pick<ReportSettings, "showColumns">,
  words: PaperWords,
): string[] {
  const count = plan.steps.length - shownCount;
  const gaps = {
    count: String(count),
    shown: String(shownCount),
    all: String(plan.steps.length),
    date: since ? longDate(since.asAt, words) : "",
  };
  const left = LEFT_OUT[choices.rows];
  return [
    ...onlyLine(choices, words),
    ...(left && count > 0 ? [fill(plural(words.language, count, words.choices[left]), gaps)] : []),
    ...columnsLine(plan, choices.showColumns, words),
  ];
}

/** The columns that the officer chose not to print, of those that say anything. */
function columnsLine(
  { steps, targetSheets }: ChosenSteps["plan"],
  shown: ReportSettings["showColumns"],
  words: PaperWords,
): string[] {
  const hidden = CHOICE_COLUMNS.filter(
    (column) => !shown[column] && steps.some((step) => SAYS[column](step)),
  );
  if (hidden.length === 0) return [];
  const names = hidden.map((column) => {
    const own = targetSheets.map(({ columns }) => columns[column]?.heading.trim() ?? "");
    return `“${own.find((heading) => heading !== "") ?? words.columns[column].heading}”`;
  });
  const forms = words.choices.columns;
  const columns = names.join(words.separator);
  return [fill(plural(words.language, names.length, forms), { columns })];
}

/** Whether a step has anything in a column. */
const SAYS: Readonly<Record<ChoiceColumn, (step: Step) => boolean>> = {
  ref: ({ ref }) => ref !== "",
  lead: ({ lead }) => lead !== "",
  status: ({ statusGiven }) => statusGiven !== "",
  rag: ({ rag }) => rag !== undefined,
};

/** How each choice of rows is told; "all" leaves nothing out. */
const LEFT_OUT: Readonly<
  Record<
    ReportSettings["rows"],
    Exclude<keyof PaperWords["choices"], "only" | "named" | "columns"> | undefined
  >
> = {
  all: undefined,
  "without-completed": "completed",
  "without-completed-before": "completedBefore",
  exceptions: "exceptions",
};

function onlyLine({ onlyAims, onlyLeads, onlySheets }: RowChoices, words: PaperWords): string[] {
  const { only, named } = words.choices;
  const parts = [
    ...onlyAims.map((name) => fill(named.aim, { name })),
    ...onlyLeads.map((name) => fill(named.lead, { name })),
    ...onlySheets.map((name) => fill(named.sheet, { name })),
  ];
  return parts.length === 0 ? [] : [fill(only, { parts: parts.join(words.separator) })];
}
