import type { PaperStatus } from "../../words";

/** The colours of the progress chart, "#RRGGBB"; the table beside it says the same in words. */
export const STATUS_COLOURS: Readonly<Record<PaperStatus, string>> = {
  overdue: "#8C1D18",
  "due-soon": "#D08A00",
  "on-track": "#2B6CA3",
  ongoing: "#7FA6C9",
  complete: "#3B7A57",
  withdrawn: "#B9B0A2",
  "no-timescale": "#7A7A7A",
  unclear: "#A8A8A8",
  "nothing-planned": "#D0D0D0",
};
/** The one line of a metric's chart. */
export const LINE_COLOUR = "#1F3F5F";
