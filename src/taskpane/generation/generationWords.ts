import type { GenerateMade } from "../../jobs";
import { troubleWords, type OutcomeWords } from "../shared/outcomeWords";
import type { Generation, Running } from "./useGeneration";

/** What is said while it runs: "Checking the plan…", "Cancelling…". */
export function runningWords({ progress, words, isCancelling, isDrawn }: Running): string {
  if (!isCancelling || isDrawn) return `${words}…`;
  return progress.step === "drawing" ? "Stopping, if it is not too late…" : "Cancelling…";
}

/** What is said while an appendix is taken back. */
export function undoingWords(sheetName: string): string {
  return `Undoing ${sheetName}…`;
}

/** What came of it, for the eye and the ear alike; undefined while nothing has come of it yet. */
export function outcomeWords(generation: Generation): OutcomeWords | undefined {
  switch (generation.kind) {
    case "made": {
      const { made, words, isCancelledTooLate } = generation;
      const parts = [
        isCancelledTooLate ? "It was too late to cancel." : "",
        made.editedCopy ? `Your edits are kept on the sheet ${made.editedCopy}.` : "",
        made.keptLast ? `The last one is kept as the sheet ${made.keptLast}.` : "",
        ...made.outOfStep.map((name) => `Renew ${name} too: its pages still break elsewhere.`),
        attentionWords(made),
      ];
      return { title: words.head, body: parts.filter(Boolean).join(" ") };
    }
    case "undone":
    case "stopped":
      return { title: generation.words.head, body: generation.words.rest };
    case "edited-by-hand":
      return {
        title: `${generation.sheetName} was edited by hand since it was made.`,
        body: "Nothing has been changed yet.",
      };
    case "cancelled":
      return { title: "Cancelled.", body: generation.nothingLost };
    case "failed":
      return troubleWords(generation.trouble);
    case "idle":
    case "asking":
    case "running":
    case "undoing":
      return undefined;
  }
}

/** What an officer should still look at after the appendix was made; "" when nothing. */
export function attentionWords({ report }: Pick<GenerateMade, "report">): string {
  const count = report.findings.filter(
    ({ severity, accepted }) => severity === "warning" && accepted === undefined,
  ).length;
  if (count === 0) return "";
  return `${count} ${count === 1 ? "thing needs" : "things need"} a look before it goes to committee.`;
}
