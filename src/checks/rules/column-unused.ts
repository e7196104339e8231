import type { FoundColumn, FoundSheet } from "../../plan";
import { columnLetters } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly letters: string;
  /** "" where it has none. */
  readonly heading: string;
  /** Whether one choice prints it: so with the plan's columns, not with those of the metrics. */
  readonly canBePrinted: boolean;
}

export const columnUnused = {
  id: "column-unused",
  title: "A column with words in it is not in the appendix",
  advice: "Leave it if the column is for the office only; otherwise have it printed, or rename it.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const { columnIndex, heading, hasWords, isPrinted } of sheet.unusedColumns) {
        if (!hasWords || isPrinted) continue;
        const letters = columnLetters(columnIndex);
        const canBePrinted = sheet !== plan.metricsSheet;
        const value = isOnlyOne(heading, sheet) ? heading : letters;
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, columnIndex),
          facts: { letters, heading, canBePrinted },
          ...(canBePrinted ? { print: { setting: "extraColumns", value } } : {}),
        };
      }
    }
  },
  fault: ({ letters, heading }) =>
    heading === ""
      ? `Column ${letters}, which has no heading, is not in the appendix.`
      : `The column ${quoted(heading)} is not in the appendix.`,
  remedy: ({ canBePrinted }) => (canBePrinted ? "If members should see it, have it printed." : ""),
} as const satisfies PlanCheck<Facts>;

/** Whether a heading names one column alone; others are named by their letters. */
function isOnlyOne(heading: string, { columns, unusedColumns }: FoundSheet<string>): boolean {
  const all = [...Object.values<FoundColumn | undefined>(columns), ...unusedColumns];
  const places = all.filter((column) => column?.heading === heading);
  return heading !== "" && new Set(places.map((column) => column?.columnIndex)).size === 1;
}
