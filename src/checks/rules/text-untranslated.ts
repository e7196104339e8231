import { cellAddress } from "../../sheet";
import { PAPER_LANGUAGES } from "../../words";
import { atCell } from "../place";
import type { PlanCheck } from "../types";

interface Facts {
  readonly language: keyof typeof PAPER_LANGUAGES;
  /** Addresses of the blank cells, all in one column. */
  readonly cells: readonly string[];
}

/** So many cells are named; of more only how many there are. */
const MOST = 12;

export const textUntranslated = {
  id: "text-untranslated",
  title: "A text has no translation in the column for it",
  advice:
    "Fill the cells in. Until then the appendix prints the words of the plan’s first language.",
  severity: "warning",
  scope: "plan",
  *find({ plan, settings: { language } }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      const { grid, translated = [] } = sheet ?? {};
      if (!grid) continue;
      for (const { columnIndex, blankRows, ...column } of translated) {
        const [first] = blankRows;
        if (first === undefined || column.language !== language) continue;
        const cells = blankRows.map((rowIndex) => cellAddress(rowIndex, columnIndex));
        yield { place: atCell(grid.name, first, columnIndex), facts: { language, cells } };
      }
    }
  },
  fault: ({ language, cells }) => {
    const more = cells.length > MOST ? ` and ${cells.length - MOST} more` : "";
    return `Not yet in ${PAPER_LANGUAGES[language]}: ${cells.slice(0, MOST).join(", ")}${more}.`;
  },
  remedy: () => "Until then the appendix prints the words of the plan’s first language.",
} as const satisfies PlanCheck<Facts>;
