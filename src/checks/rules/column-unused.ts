import { columnLetters } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly letters: string;
  /** "" where it has none. */
  readonly heading: string;
  /** Whether one choice in the settings prints it: so with the plan's columns, not with those of the metrics. */
  readonly canBePrinted: boolean;
}

export const columnUnused = {
  id: "column-unused",
  title: "A column with words in it is not in the appendix",
  advice:
    "Nothing, if the column is for the office only. Otherwise tick it among the other columns in the settings, or rename it.",
  severity: "info",
  scope: "plan",
  namesSettings: true,
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet) continue;
      const rivals = new Set(
        Object.values<{ rivals: readonly number[] } | undefined>(sheet.columns).flatMap(
          (found) => found?.rivals ?? [],
        ),
      );
      for (const { columnIndex, heading, hasWords, isPrinted } of sheet.unusedColumns) {
        if (rivals.has(columnIndex) || !hasWords || isPrinted) continue;
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, columnIndex),
          facts: {
            letters: columnLetters(columnIndex),
            heading,
            canBePrinted: sheet !== plan.metricsSheet,
          },
        };
      }
    }
  },
  fault: ({ letters, heading }) =>
    heading === ""
      ? `Column ${letters}, which has no heading, is not in the appendix.`
      : `The column ${quoted(heading)} is not in the appendix.`,
  remedy: ({ canBePrinted }) =>
    canBePrinted ? "To print it, tick it among the other columns in the settings." : "",
} as const satisfies PlanCheck<Facts>;
