import { columnLetters } from "../../sheet";
import { columnName, foundColumns, type ColumnName } from "../columnNames";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

/** The parts on which it rests what is said of a step or a metric: of the others a slip would be seen on the paper. */
const DECIDING: ReadonlySet<ColumnName> = new Set<ColumnName>([
  "target",
  "timescale",
  "revisedTimescale",
  "completed",
  "done",
  "percentComplete",
  "status",
  "metric",
]);

interface Facts {
  readonly letters: string;
  /** "" where it has none. */
  readonly heading: string;
  /** What it was taken as. */
  readonly column: ColumnName;
  /** What spoke for it: a heading that could mean something else, or what stands in its cells. */
  readonly why: "heading" | "cells";
}

export const columnDoubtful = {
  id: "column-doubtful",
  title: "A column may have been taken for something else",
  advice:
    "Check what the column was taken as, and choose the right one under Start if it is another.",
  severity: "info",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const [column, { columnIndex, heading, sure, why, rivals }] of foundColumns(sheet)) {
        // Of two columns that could be it, column-ambiguous tells both.
        if (sure || why === "chosen" || rivals.length > 0 || !DECIDING.has(column)) continue;
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, columnIndex),
          facts: { letters: columnLetters(columnIndex), heading, column, why },
        };
      }
    }
  },
  fault: ({ letters, heading, column, why }) => {
    const which = heading === "" ? `Column ${letters}, which has no heading,` : quoted(heading);
    const by =
      why === "cells" ? "going by what is in its cells" : "though it could mean something else";
    return `${which} was taken as the ${columnName(column)}, ${by}.`;
  },
  remedy: () => "If that is wrong, choose the right column under Start.",
} as const satisfies PlanCheck<Facts>;
