import { readStatus } from "../../plan";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

export const statusUnknown: StepCheck = {
  id: "status-unknown",
  title: "The status column has a word that is not known",
  advice: "Use a known word, or add yours to the list in the settings.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, settings }) {
    if (step.statusGiven === "" || /^#/.test(step.statusGiven)) return;
    if (readStatus(step.statusGiven, settings.statusWords) !== undefined) return;
    yield atStep(
      { step, targets },
      ["status"],
      `${quoted(step.statusGiven)} cannot be read as a status, so the timescale decides. Add the word to the list of status words in the settings.`,
    );
  },
};
