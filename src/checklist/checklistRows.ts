import {
  checkOf,
  findingParts,
  firstOfEach,
  SEVERITIES,
  SEVERITY_ORDER,
  type Alike,
  type Finding,
  type Severity,
} from "../checks";
import { counted } from "../words";

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

/** Findings of one check that have lines of their own: nobody works through more, and they would fill a thousand pages. */
const MOST_OF_A_CHECK = 200;

/**
 * The lines of the list: what must be put right first, what was accepted last, each kind in the order of the sheets.
 * Where a check has found more than 200, the first of them have lines, and one line says how many more there are.
 */
export function checklistRows(findings: readonly Finding[]): ChecklistRow[] {
  const { told, more } = firstOfEach(findings, MOST_OF_A_CHECK);
  const rows = [...told.map(rowOf), ...more.map(moreRow)];
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** "1 to put right, 3 to look at, 2 accepted"; "" for none. */
export function countWords(findings: readonly Finding[]): string {
  return KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => kindOf(finding) === kind).length;
    return count === 0 ? [] : [`${count.toLocaleString("en-GB")} ${todoOf(kind)}`];
  }).join(", ");
}

function kindOf({ accepted, severity }: Finding): ChecklistRow["kind"] {
  return accepted === undefined ? severity : "accepted";
}

function rowOf(finding: Finding): ChecklistRow {
  const { check, place, fix, accepted } = finding;
  const { fault, remedy } = findingParts(finding);
  return {
    kind: kindOf(finding),
    sheet: place.sheet === "" ? "Whole workbook" : place.sheet,
    cell: place.cell === "" ? "Whole sheet" : place.cell,
    found: fault,
    advice: fix ? `${fix.label}.` : remedy || checkOf(check).advice,
    reason: accepted ?? "",
  };
}

/** The line that stands for the findings of a check that have none of their own. */
function moreRow({ check, severity, isAccepted, count }: Alike): ChecklistRow {
  const { title, advice } = checkOf(check);
  return {
    kind: isAccepted ? "accepted" : severity,
    sheet: "Whole workbook",
    cell: counted(count, "other"),
    found: `And ${counted(count, "more finding")} of this kind: ${title}. The add-in’s pane shows them all.`,
    advice,
    reason: isAccepted ? "Reasons are in the pane" : "",
  };
}
