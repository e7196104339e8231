import { opensComplete } from "../../plan";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

export const achievedYetOpen: StepCheck = {
  id: "achieved-yet-open",
  title: "Progress says achieved, yet something is open",
  advice: "Say what is achieved and what is not. If both are right, accept it.",
  severity: "info",
  scope: "step",
  *find({ step, targets, asAt, settings }) {
    if (!opensComplete(step.progressMade, settings.statusWords)) return;
    const { timescale } = step;
    if (step.isPlanned && step.progressPlanned !== "") {
      yield atStep(
        { step, targets },
        ["progressMade"],
        `Progress made says ${quoted(step.progressMade)}, but ${quoted(step.progressPlanned)} is still planned. Say what is achieved and what is not.`,
      );
    } else if (timescale && "latest" in timescale && timescale.latest > asAt) {
      yield atStep(
        { step, targets },
        ["timescale"],
        `Progress made says ${quoted(step.progressMade)}, but the timescale ${quoted(timescale.text)} lies ahead. Clear it if the work is done.`,
      );
    }
  },
};
