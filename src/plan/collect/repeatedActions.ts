import type { Step } from "../types";
import type { Conflict, PlanPart } from "./types";

type RepeatedAction = Extract<Conflict, { kind: "actions-repeated" }>["actions"][number];

/** Shorter words, "Annual review", say nothing of whether two departments mean the same. */
const FEWEST_WORDS = 4;

/**
 * Actions that more than one part has in the same words, by the parts that have them, for the clerk to ask whose they are. None is
 * left out of the paper: `repeatedActions([{ name: "Roads", plan }, { name: "Parks", plan }])` names every action of the plan.
 */
export function repeatedActions(parts: readonly PlanPart[]): Conflict[] {
  const byAction = new Map<string, Map<string, Step>>();
  for (const { name, plan } of parts) {
    for (const step of plan.steps) {
      const key = plain(`${step.target} ${step.progressPlanned}`);
      if (key.split(" ").length < FEWEST_WORDS) continue;
      const owners = byAction.get(key) ?? new Map<string, Step>();
      if (!owners.has(name)) owners.set(name, step);
      byAction.set(key, owners);
    }
  }
  const byOwners = new Map<string, { actions: RepeatedAction[]; names: string[] }>();
  for (const owners of byAction.values()) {
    const [first, ...others] = owners.values();
    if (!first || others.length === 0) continue;
    const names = [...owners.keys()];
    const isToldAlike = others.every((step) => told(step) === told(first));
    const text = first.target === "" ? first.progressPlanned : first.target;
    const known = byOwners.get(names.join("\n")) ?? { actions: [], names };
    known.actions.push({ text, isToldAlike });
    byOwners.set(names.join("\n"), known);
  }
  return [...byOwners.values()].map((repeated) => ({ kind: "actions-repeated", ...repeated }));
}

/** What a department reports of an action. */
function told({ progressMade, timescaleText, revisedTimescaleText, statusGiven }: Step): string {
  return [progressMade, timescaleText, revisedTimescaleText, statusGiven].map(plain).join("\n");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
