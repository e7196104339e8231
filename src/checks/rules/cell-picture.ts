import { atCell } from "../place";
import type { NoFacts, PlanCheck } from "../types";

export const cellPicture = {
  id: "cell-picture",
  title: "A cell holds a picture",
  advice: "Type in words what the picture shows.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      for (const key of sheet?.grid.pictures ?? []) {
        const [rowIndex = 0, columnIndex = 0] = key.split(",").map(Number);
        if (!sheet || rowIndex < sheet.firstRowIndex || rowIndex > sheet.lastRowIndex) continue;
        yield { place: atCell(sheet.grid.name, rowIndex, columnIndex), facts: {} };
      }
    }
  },
  fault: () =>
    "This cell holds a picture or a card of data, or an error typed over its formula. It was left out: only words, numbers and dates can be read.",
  remedy: () => "Type in words what it shows.",
} as const satisfies PlanCheck<NoFacts>;
