import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const REASONS = {
  note: "was taken as a note beside the table",
  total: "was taken as a total",
  "repeated-headings": "says the headings again",
} as const;

/** So many characters tell a row from every other. */
const LONGEST_NAME = 120;

interface Facts {
  readonly text: string;
  readonly takenFor: keyof typeof REASONS;
  /** Whether one choice prints it: so with the plan's rows, not with those of the metrics. */
  readonly canBePrinted: boolean;
}

export const rowLeftOut = {
  id: "row-left-out",
  title: "A row with words is not in the appendix",
  advice: "Leave it if it is a note; otherwise close the gap above it, or have the row printed.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      for (const { rowIndex, columnIndex, kind, text } of sheet?.leftOutRows ?? []) {
        // Headings printed again lose nothing; what is struck through is told by a check of its own.
        if (!sheet || kind === "repeated-headings" || kind === "struck") continue;
        const canBePrinted = sheet !== plan.metricsSheet;
        yield {
          place: atCell(sheet.grid.name, rowIndex, columnIndex),
          facts: { text, takenFor: kind, canBePrinted },
          ...(canBePrinted
            ? { print: { setting: "keptRows", value: text.slice(0, LONGEST_NAME) } }
            : {}),
        };
      }
    }
  },
  fault: ({ text, takenFor }) => `${quoted(text)} ${REASONS[takenFor]} and is not in the appendix.`,
  remedy: ({ canBePrinted }) => (canBePrinted ? "If it belongs to the plan, have it printed." : ""),
} as const satisfies PlanCheck<Facts>;
