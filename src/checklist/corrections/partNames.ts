import type { PaperPart } from "../../words";

/** What each part of the paper's words is called where a translator looks for it on the paper. */
export const PART_NAMES: Readonly<Record<PaperPart, string>> = {
  days: "Numbers of days",
  separator: "Between the items of a list",
  head: "Head of the paper",
  counts: "Counts under the head",
  choices: "What is left out by choice",
  statuses: "Statuses",
  dueToday: "Statuses",
  rags: "RAG ratings",
  columns: "Headings and blank cells of the table of progress",
  cells: "In cells of the table of progress",
  sections: "Headings of sections",
  glance: "At a glance, and key",
  since: "Since the last meeting",
  numberedTable: "Headings of tables",
  metrics: "Table of metrics",
  note: "Marks of notes",
  figureWords: "Figures and their change",
  figures: "Charts and the figures beside them",
  report: "Words for the covering report",
  footer: "Foot of each page",
};
