import {
  checkOf,
  findingParts,
  SEVERITIES,
  SEVERITY_ORDER,
  type Finding,
  type Severity,
} from "../checks";

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

const KINDS = [...SEVERITY_ORDER, "accepted"] as const;

/** What a kind of line is called: "To put right", in the words of the pane. */
export function kindWords(kind: ChecklistRow["kind"]): string {
  const words = todoOf(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function todoOf(kind: ChecklistRow["kind"]): string {
  return kind === "accepted" ? "accepted" : SEVERITIES[kind].todo;
}

/** The lines of the list: what must be put right first, what was accepted last, each kind in the order of the sheets. */
export function checklistRows(findings: readonly Finding[]): ChecklistRow[] {
  const rows = findings.map(rowOf);
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** "1 to put right, 3 to look at, 2 accepted"; "" for no lines. */
export function countWords(rows: readonly ChecklistRow[]): string {
  return KINDS.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${todoOf(kind)}`];
  }).join(", ");
}

function rowOf(finding: Finding): ChecklistRow {
  const { check, severity, place, fix, accepted } = finding;
  const { fault, remedy } = findingParts(finding);
  return {
    kind: accepted === undefined ? severity : "accepted",
    sheet: place.sheet === "" ? "Whole workbook" : place.sheet,
    cell: place.cell === "" ? "Whole sheet" : place.cell,
    found: fault,
    advice: fix ? `${fix.label}.` : remedy || checkOf(check).advice,
    reason: accepted ?? "",
  };
}
