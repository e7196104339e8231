import { cellAt } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

/** Digits with thousands commas in their places, perhaps a decimal point: the same number whoever reads it. */
const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const MOST_DIGITS = 15;

interface Facts {
  readonly text: string;
}

export const metricNumberAsText = {
  id: "metric-number-as-text",
  title: "A number is stored as text",
  advice: "Turn it into a number; the fix does this for you.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { metricsSheet, metrics } = plan;
    if (!metricsSheet) return;
    const { grid } = metricsSheet;
    for (const { observations } of metrics) {
      for (const { place } of observations) {
        const { rowIndex, columnIndex } = place;
        const cell = cellAt(grid, rowIndex, columnIndex);
        if (cell.kind !== "text" || !PLAIN_NUMBER.test(cell.text.trim())) continue;
        const text = cell.text.trim();
        const digits = text.replace(/[^\d]/g, "");
        // A leading zero is a code, and beyond fifteen digits Excel rounds.
        if (digits.length > MOST_DIGITS || /^-?0\d/.test(text)) continue;
        const decimals = text.split(".")[1]?.length ?? 0;
        const whole = text.includes(",") ? "#,##0" : "0";
        const numberFormat = decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
        const fix = {
          label: "Make it a number",
          sheetName: grid.name,
          rowIndex,
          columnIndex,
          before: cell.text,
          after: {
            kind: "number",
            number: Number(text.replaceAll(",", "")),
            numberFormat,
          } as const,
        };
        const isFormula = grid.formulas.has(`${rowIndex},${columnIndex}`);
        yield {
          place: atCell(grid.name, rowIndex, columnIndex),
          facts: { text },
          ...(isFormula ? {} : { fix }),
        };
      }
    }
  },
  fault: ({ text }) =>
    `${quoted(text)} is a number stored as text, which Excel leaves out of its sums.`,
} as const satisfies PlanCheck<Facts>;
