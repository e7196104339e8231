import { inSlices } from "../../excel";
import { composePaperInSlices, type Paper, type PaperHistory, type SinceTeller } from "../../paper";
import { appendixChoices, type AppendixChoices, type Plan, type ReportSettings } from "../../plan";
import type { SheetDrawing } from "../../sheet";
import type { Memory, OtherAppendix } from "../memory/memory";
import type { WorkbookReport } from "../types";
import { paperWordsIn } from "../words/paperWords";

/** What twins need not share: their names, and what an officer writes in the language of each. */
const OWN: ReadonlySet<string> = new Set<keyof AppendixChoices>([
  "appendixKey",
  "appendixName",
  "language",
  "council",
  "department",
  "committee",
  "title",
  "keepLast",
  "freezeHeadings",
]);

/** Of these it matters whether they are given: a line that one has not would stand blank in the other. */
const LINES = ["council", "department", "title"] as const;

/**
 * The workbook's other appendices that say the same in another language: what each of them shows, and how, was chosen
 * alike. None where all of them are in one language.
 */
export function twinsOf(
  settings: ReportSettings,
  others: Memory["others"],
): readonly OtherAppendix[] {
  const shape = shapeOf(appendixChoices(settings));
  const alike = others.filter(({ choices }) => shapeOf(choices) === shape);
  return alike.some(({ choices }) => choices.language !== settings.language) ? alike : [];
}

function shapeOf(choices: AppendixChoices): string {
  const shared = Object.entries(choices).filter(([name]) => !OWN.has(name));
  const lines = LINES.map((name) => choices[name].trim() !== "");
  return JSON.stringify([shared.sort(([one], [other]) => (one < other ? -1 : 1)), lines]);
}

/** The twins of an appendix that is being made. */
export interface Twinned {
  /** What they would say of the plan now, by which the rows of this appendix are measured too. */
  readonly papers: readonly Paper[];
  /** The names of those that stand in other rows than this drawing, or break elsewhere, and so are to be renewed. */
  readonly outOfStep: (drawing: SheetDrawing) => readonly string[];
}

/** Finds an appendix's twins among the workbook's others, and composes what they say. */
export async function twinned(
  plan: Plan,
  settings: ReportSettings,
  history: PaperHistory & SinceTeller & Pick<WorkbookReport, "corrections">,
  others: Memory["others"],
  mayGoOn: () => void,
): Promise<Twinned> {
  const twins = twinsOf(settings, others);
  const papers: Paper[] = [];
  for (const { choices } of twins) {
    const words = await paperWordsIn(choices.language, history.corrections);
    const its = { ...settings, ...choices };
    papers.push(await inSlices(composePaperInSlices(plan, its, { ...history, words }), mayGoOn));
  }
  return { papers, outOfStep: (drawing) => twins.flatMap((twin) => outOfStep(drawing, twin)) };
}

function outOfStep({ page }: SheetDrawing, { appendix }: OtherAppendix): string[] {
  const paged = ({ printArea, breakBeforeRows }: SheetDrawing["page"]): string =>
    JSON.stringify([printArea.rowCount, printArea.columnCount, breakBeforeRows]);
  return appendix && paged(appendix.frame.page) !== paged(page) ? [appendix.givenName] : [];
}
