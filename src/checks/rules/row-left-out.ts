import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const REASONS = {
  note: "was taken as a note beside the table",
  total: "was taken as a total",
  "repeated-headings": "says the headings again",
} as const;

interface Facts {
  readonly text: string;
  readonly takenFor: keyof typeof REASONS;
}

export const rowLeftOut = {
  id: "row-left-out",
  title: "A row with words is not in the appendix",
  advice: "Nothing, if it is a note. Otherwise close the gap above it.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
      for (const { rowIndex, columnIndex, kind, text } of sheet?.leftOutRows ?? []) {
        // Headings printed again lose nothing; what is struck through is told by a check of its own.
        if (!sheet || kind === "repeated-headings" || kind === "struck") continue;
        yield {
          place: atCell(sheet.grid.name, rowIndex, columnIndex),
          facts: { text, takenFor: kind },
        };
      }
    }
  },
  fault: ({ text, takenFor }) => `${quoted(text)} ${REASONS[takenFor]} and is not in the appendix.`,
} as const satisfies PlanCheck<Facts>;
