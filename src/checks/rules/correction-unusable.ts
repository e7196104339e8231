import { correctionSaid, type CorrectionSaying } from "../../words";
import type { PlanCheck } from "../types";

interface Facts {
  readonly why: CorrectionSaying;
}

export const correctionUnusable = {
  id: "correction-unusable",
  title: "A translator’s correction cannot be used",
  advice: "Put it right, or clear it. Until then the add-in’s own words are printed.",
  severity: "warning",
  scope: "plan",
  *find({ unusable = [] }) {
    for (const { why, place } of unusable) yield { place, facts: { why } };
  },
  fault: ({ why }) => correctionSaid(why),
  remedy: () => "Until then the add-in’s own words are printed.",
} as const satisfies PlanCheck<Facts>;
