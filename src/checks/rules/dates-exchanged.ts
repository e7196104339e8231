import { exchangedDates, type ExchangedDates } from "../../plan";
import { listed } from "../../words";
import { atCell } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts extends ExchangedDates {
  /** "" where the column has none. */
  readonly heading: string;
}

const TIMES = ["timescale", "revisedTimescale", "start", "completed"] as const;

export const datesExchanged = {
  id: "dates-exchanged",
  title: "Days and months may have been swapped in a column",
  advice: "Compare the dates with the paper they came from, and retype them as real dates.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      const rows = steps.map(({ rowIndex }) => rowIndex);
      for (const part of TIMES) {
        const found = targets.columns[part];
        if (!found) continue;
        const { columnIndex, heading } = found;
        const exchanged = exchangedDates(targets.grid, columnIndex, rows);
        if (!exchanged) continue;
        yield {
          place: atCell(targets.grid.name, targets.headerRowIndex, columnIndex),
          facts: { heading, ...exchanged },
        };
      }
    }
  },
  fault: ({ kind, heading, texts, dates }) =>
    kind === "month-first"
      ? `The dates under ${quoted(heading)} are written with the month first, as ${listed(texts.map(quoted))}, and are read so.`
      : `Under ${quoted(heading)} ${listed(texts.map(quoted))} stayed text while others became real dates (${listed(dates.map(quoted))}): their day and month may have been swapped.`,
  remedy: ({ kind }) =>
    kind === "month-first"
      ? "Compare those that could be read either way with the paper they came from."
      : "Compare them with the paper they came from.",
} as const satisfies PlanCheck<Facts>;
