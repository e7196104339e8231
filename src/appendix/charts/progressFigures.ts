import type { Plan } from "../../plan";
import { STATUS_WORDS } from "../words/statusFlag";
import type { Figures } from "./figures";
import { STATUS_COLOURS } from "./statusColours";

/** How many steps stand where, for a stacked bar; undefined when one status or none occurs: the words say that. */
export function progressFigures(plan: Plan, name: string): Figures | undefined {
  const counted = STATUS_COLOURS.map(([kind, colour]) => ({
    label: STATUS_WORDS[kind],
    colour,
    number: plan.steps.filter((step) => step.status.kind === kind).length,
  })).filter(({ number }) => number > 0);
  if (counted.length < 2) return undefined;
  const words = counted.map(({ label, number }) => `${number} ${label.toLowerCase()}`).join(", ");
  return {
    name,
    caption: "",
    sentence: `The bar shows ${plan.steps.length} rows: ${words}.`,
    headings: ["STATUS", "ROWS"],
    rows: counted.map(({ label, number }) => ({ label, number })),
    chart: {
      kind: "stacked-bar",
      seriesBy: "rows",
      colours: counted.map(({ colour }) => colour),
    },
  };
}
