import type { Conflict } from "../../src/jobs";
import { counted, listed, longDate } from "../../src/words";

/** References that are named; of more only how many there are. */
const MOST_REFS = 8;

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
    case "metric-differs":
      return `${listed(conflict.names)} report “${conflict.metric}” differently; each is printed with its section’s name.`;
    case "dates-differ": {
      const dates = conflict.dates.map(({ name, asAt }) => `${name} as at ${longDate(asAt)}`);
      return `The workbooks are of different dates: ${listed(dates)}. ${longDate(conflict.taken)} was taken; --as-at gives another.`;
    }
  }
}

/** The same as facts. */
export function conflictJson(conflict: Conflict): object {
  return { ...conflict, words: conflictWords(conflict) };
}
