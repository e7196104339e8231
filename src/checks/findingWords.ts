import { CATALOGUE } from "./catalogue";
import type { Finding } from "./finding";
import type { Check } from "./types";

const BY_ID: ReadonlyMap<string, Check> = new Map(CATALOGUE.map((check) => [check.id, check]));

/**
 * A finding in whole sentences, what was found and what to do: "“TBC” cannot be read as a timescale: the timescale is
 * still to be confirmed." Words are made here and nowhere else, for whoever shows them; nothing may read them again.
 */
export function findingWords(finding: Finding): string {
  const { fault, remedy } = findingParts(finding);
  return remedy === "" ? fault : `${fault} ${remedy}`;
}

/** The two halves of a finding's words; `remedy` is "" where the fault says enough. */
export function findingParts({ check: id, facts }: Finding): { fault: string; remedy: string } {
  const check = checkOf(id);
  return { fault: check.fault(facts), remedy: check.remedy?.(facts) ?? "" };
}

/** The check that found something. */
export function checkOf(id: Finding["check"]): Check {
  const check = BY_ID.get(id);
  if (!check) throw new Error(`${id} is not in the catalogue.`);
  return check;
}
