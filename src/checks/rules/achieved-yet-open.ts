import { opensComplete } from "../../plan";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

type Facts =
  | { readonly open: "plan"; readonly made: string; readonly planned: string }
  | { readonly open: "timescale"; readonly made: string; readonly timescale: string };

export const achievedYetOpen = {
  id: "achieved-yet-open",
  title: "Progress says achieved, yet something is open",
  advice: "Say what is achieved and what is not. If both are right, accept it.",
  severity: "info",
  scope: "step",
  *find({ step, targets, asAt, settings }) {
    if (!opensComplete(step.progressMade, settings.statusWords)) return;
    const { timescale } = step;
    if (step.isPlanned && step.progressPlanned !== "") {
      yield {
        place: atStep({ step, targets }, ["progressMade"]),
        facts: { open: "plan", made: step.progressMade, planned: step.progressPlanned },
      };
    } else if (timescale && "latest" in timescale && timescale.latest > asAt) {
      yield {
        place: atStep({ step, targets }, ["timescale"]),
        facts: { open: "timescale", made: step.progressMade, timescale: timescale.text },
      };
    }
  },
  fault: (facts) =>
    facts.open === "plan"
      ? `Progress made says ${quoted(facts.made)}, but ${quoted(facts.planned)} is still planned.`
      : `Progress made says ${quoted(facts.made)}, but the timescale ${quoted(facts.timescale)} lies ahead.`,
  remedy: ({ open }) =>
    open === "plan" ? "Say what is achieved and what is not." : "Clear it if the work is done.",
} as const satisfies StepCheck<Facts>;
