import type { Conflict } from "../../src/jobs";
import { counted, listed, longDate } from "../../src/words";

/** References that are named; of more only how many there are. */
const MOST_REFS = 8;
/** An action is quoted so far. */
const MOST_CHARACTERS = 80;

/** What does not go together, in a sentence: "Roads and Housing both use the reference 1.2." */
export function conflictWords(conflict: Conflict): string {
  switch (conflict.kind) {
    case "refs-shared": {
      const { refs, names } = conflict;
      const what =
        refs.length > MOST_REFS
          ? `${counted(refs.length, "reference")} (${refs.slice(0, MOST_REFS).join(", ")} …)`
          : `the ${refs.length === 1 ? "reference" : "references"} ${listed(refs)}`;
      return `${listed(names)} ${names.length === 2 ? "both" : "all"} use ${what}.`;
    }
    case "actions-repeated":
      return repeatedWords(conflict);
    case "metric-differs":
      return `${listed(conflict.names)} report “${conflict.metric}” differently; each is printed with its section’s name.`;
    case "dates-differ": {
      const dates = conflict.dates.map(({ name, asAt }) => `${name} as at ${longDate(asAt)}`);
      return `The workbooks are of different dates: ${listed(dates)}. ${longDate(conflict.taken)} was taken; --as-at gives another.`;
    }
  }
}

/** "Roads and Parks both have the action “Plant 40 trees by the ring road”; it is printed in each section." */
function repeatedWords({
  actions,
  names,
}: Extract<Conflict, { kind: "actions-repeated" }>): string {
  const have = `${listed(names)} ${names.length === 2 ? "both" : "all"} have`;
  const [first, ...others] = actions.map(({ text }) => `“${shortened(text)}”`);
  const differing = actions.filter(({ isToldAlike }) => !isToldAlike).length;
  if (others.length === 0) {
    const told = differing > 0 ? ", and tell different things of it" : "";
    return `${have} the action ${first}${told}; it is printed in each section.`;
  }
  const told = differing > 0 ? ` They tell different things of ${differing} of them.` : "";
  return `${have} ${counted(actions.length, "action")} in the same words, among them ${first}; they are printed in each section.${told}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS).trimEnd()} …`;
}

/** The same as facts. */
export function conflictJson(conflict: Conflict): object {
  return { ...conflict, words: conflictWords(conflict) };
}
