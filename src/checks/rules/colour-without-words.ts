import { cellAt, cellText, columnLetters } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  /** The heading or, where there is none, the column's letter. */
  readonly column: string;
  readonly isNamed: boolean;
  readonly cells: number;
}

/** One coloured cell may be an accident. */
const FEWEST_CELLS = 2;

export const colourWithoutWords = {
  id: "colour-without-words",
  title: "A column has colours and no words",
  advice: "Type the colour’s name, such as “Green”, in each cell.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of plan.targetSheets) {
      const counts = new Map<number, number>();
      for (const key of sheet.grid.colours?.keys() ?? []) {
        const [rowIndex = 0, columnIndex = 0] = key.split(",").map(Number);
        if (rowIndex < sheet.firstRowIndex || rowIndex > sheet.lastRowIndex) continue;
        counts.set(columnIndex, (counts.get(columnIndex) ?? 0) + 1);
      }
      for (const [columnIndex, cells] of counts) {
        if (cells < FEWEST_CELLS) continue;
        const heading = cellText(cellAt(sheet.grid, sheet.headerRowIndex, columnIndex)).trim();
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, columnIndex),
          facts: {
            column: heading === "" ? columnLetters(columnIndex) : heading,
            isNamed: heading !== "",
            cells,
          },
        };
      }
    }
  },
  fault: ({ column, isNamed, cells }) =>
    `${isNamed ? quoted(column) : `Column ${column}`} has ${cells} coloured cells without words. A colour alone is not read and cannot be read aloud, so it is not in the appendix.`,
  remedy: () => "Type the colour’s name, such as “Green”, in each cell.",
} as const satisfies PlanCheck<Facts>;
