import { dateOf, isDay, serialOfDate } from "../../calendar";
import { cellAt, type Cell, type SheetGrid } from "../../sheet";
import { atCell } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

/** Day first, as in the UK: the day is above 12 or equal to the month, so that nobody can read it the other way. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const EARLIEST_YEAR = 1950;

interface Facts {
  readonly text: string;
}

export const dateAsText = {
  id: "date-as-text",
  title: "A date is stored as text among real dates",
  advice: "Turn it into a real date; a fix is offered where day and month cannot be mistaken.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      const { grid } = targets;
      for (const name of ["timescale", "revisedTimescale"] as const) {
        const columnIndex = targets.columns[name]?.columnIndex;
        if (columnIndex === undefined) continue;
        const cells = steps.map(({ rowIndex }) => ({
          rowIndex,
          cell: cellAt(grid, rowIndex, columnIndex),
        }));
        // Text dates are quite in order by themselves; beside real ones the column no longer sorts.
        if (!cells.some(({ cell }) => cell.kind === "date")) continue;
        for (const { rowIndex, cell } of cells) {
          const serial = serialOf(cell, grid);
          if (cell.kind !== "text" || serial === undefined) continue;
          const isFormula = grid.formulas.has(`${rowIndex},${columnIndex}`);
          const fix = {
            label: "Make it a real date",
            sheetName: grid.name,
            rowIndex,
            columnIndex,
            before: cell.text,
            after: { kind: "number", number: serial, numberFormat: "dd/mm/yyyy" } as const,
          };
          yield {
            place: atCell(grid.name, rowIndex, columnIndex),
            facts: { text: cell.text },
            ...(isFormula ? {} : { fix }),
          };
        }
      }
    }
  },
  fault: ({ text }) =>
    `${quoted(text)} is a date stored as text, while other cells in this column hold real dates, so Excel sorts them separately.`,
} as const satisfies PlanCheck<Facts>;

function serialOf(cell: Cell, { dateSystem }: SheetGrid): number | undefined {
  const match = cell.kind === "text" ? NUMERIC.exec(cell.text.trim()) : null;
  if (!match) return undefined;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  if ((day <= 12 && day !== month) || year < EARLIEST_YEAR || !isDay(year, month, day)) {
    return undefined;
  }
  return serialOfDate(dateOf(year, month, day), dateSystem);
}
