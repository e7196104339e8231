import { kindWords, type ChecklistRow } from "./checklistRows";

/** A column of the list. */
export interface ChecklistColumn {
  readonly heading: string;
  /** Its share of the page's width. */
  readonly share: number;
  readonly textOf: (row: ChecklistRow) => string;
}

const FIRST: readonly ChecklistColumn[] = [
  { heading: "Importance", share: 9, textOf: ({ kind }) => kindWords(kind) },
  { heading: "Sheet", share: 10, textOf: ({ sheet }) => sheet },
  { heading: "Cell", share: 8, textOf: ({ cell }) => cell },
  { heading: "What was found", share: 40, textOf: ({ found }) => found },
  { heading: "What to do", share: 26, textOf: ({ advice }) => advice },
];
const REASON: ChecklistColumn = {
  heading: "Accepted because",
  share: 17,
  // A cell of a table that says nothing leaves a listener wondering.
  textOf: ({ reason }) => (reason === "" ? "Not accepted" : reason),
};

/** The columns that the lines need: reasons are shown only where something was accepted. */
export function columnsFor(rows: readonly ChecklistRow[]): readonly ChecklistColumn[] {
  return rows.some(({ kind }) => kind === "accepted") ? [...FIRST, REASON] : FIRST;
}
