import { readStatus } from "../../plan";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly status: string;
}

export const statusUnknown = {
  id: "status-unknown",
  title: "The status column has a word that the add-in does not know",
  advice: "Use a known word, or say what yours means.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, settings }) {
    if (step.statusGiven === "" || /^#/.test(step.statusGiven)) return;
    if (readStatus(step.statusGiven, settings.statusWords) !== undefined) return;
    yield { place: atStep({ step, targets }, ["status"]), facts: { status: step.statusGiven } };
  },
  fault: ({ status }) => `${quoted(status)} cannot be read as a status, so the timescale decides.`,
  remedy: () => "Say what the word means, or use a known one.",
} as const satisfies StepCheck<Facts>;
