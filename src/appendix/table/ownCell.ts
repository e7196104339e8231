import type { OwnCell } from "./types";

/** A cell as it is drawn, then as the other languages have it. */
export function inAllLanguages(cell: OwnCell): readonly OwnCell[] {
  return cell.others ? [cell, ...cell.others] : [cell];
}

/** The reverse: the first is drawn, and all are measured. */
export function asOneCell(drawn: OwnCell, others: readonly OwnCell[]): OwnCell {
  return others.length === 0 ? drawn : { ...drawn, others };
}
