import { CATALOGUE, type Finding, type Severity } from "../checks";

/** One line of the list, in words. */
export interface ChecklistRow {
  readonly kind: Severity | "accepted";
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly advice: string;
  /** Why it was accepted; "" when it was not. */
  readonly reason: string;
}

/** What each kind of line is called; the words of the pane. */
export const KIND_WORDS: Readonly<Record<ChecklistRow["kind"], string>> = {
  error: "To put right",
  warning: "To look at",
  info: "To know",
  accepted: "Accepted",
};
const KINDS = ["error", "warning", "info", "accepted"] as const;

const ADVICE = new Map(CATALOGUE.map(({ id, advice }) => [id, advice]));

/** The lines of the list: what must be put right first, what was accepted last, each kind in the order of the sheets. */
export function checklistRows(findings: readonly Finding[]): ChecklistRow[] {
  const rows = findings.map(rowOf);
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** "1 to put right, 3 to look at, 2 accepted"; "" for no lines. */
export function countWords(rows: readonly ChecklistRow[]): string {
  return KINDS.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KIND_WORDS[kind].toLowerCase()}`];
  }).join(", ");
}

function rowOf({ check, severity, sheet, cell, message, fix, accepted }: Finding): ChecklistRow {
  const advice = fix ? `${fix.label}.` : (ADVICE.get(check) ?? "Look at it.");
  return {
    kind: accepted === undefined ? severity : "accepted",
    sheet: sheet === "" ? "Whole workbook" : sheet,
    cell: cell === "" ? "Whole sheet" : cell,
    found: withoutAdvice(message, advice),
    advice,
    reason: accepted ?? "",
  };
}

/** A message often ends with what to do, which has a column of its own here. */
function withoutAdvice(message: string, advice: string): string {
  const openings = new Set(sentencesOf(advice).map(opening));
  const sentences = sentencesOf(message);
  let count = sentences.length;
  while (count > 1 && openings.has(opening(sentences[count - 1] ?? ""))) count -= 1;
  return sentences.slice(0, count).join(" ");
}

/** The sentences of a text; a full stop within quotation marks ends none. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let words: string[] = [];
  let depth = 0;
  for (const word of text.split(" ")) {
    words.push(word);
    depth += word.split("“").length - word.split("”").length;
    if (depth > 0 || !/[.?!]”?$/.test(word)) continue;
    sentences.push(words.join(" "));
    words = [];
    depth = 0;
  }
  return words.length === 0 ? sentences : [...sentences, words.join(" ")];
}

/** The first two words: "Say by when, or …" and "Say by when." ask for the same. */
function opening(sentence: string): string {
  return sentence.toLowerCase().split(" ").slice(0, 2).join(" ");
}
