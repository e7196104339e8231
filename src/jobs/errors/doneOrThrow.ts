import type { Failed, Outcome } from "../../excel";
import { jobError } from "./jobError";
import type { UnknownAbout, WorkbookState } from "./workbookState";

/** What was done; a `JobError` that says truly how the workbook stands when it was not. */
export function doneOrThrow<Done>(outcome: Outcome<Done>, about: UnknownAbout): Done {
  if (outcome.kind === "done") return outcome.done;
  throw jobError(outcome.thrown, stateAfter(outcome, about));
}

/** How the workbook stands after a failed act that was about this. */
export function stateAfter(failed: Failed, about: UnknownAbout): WorkbookState {
  const sheetName = "sheetName" in about ? about.sheetName : "";
  switch (failed.kind) {
    case "as-before":
      return { kind: "unchanged", ...(failed.keptOn !== undefined && { keptOn: failed.keptOn }) };
    case "unfinished":
      return { kind: "unfinished", sheetName };
    case "late-edits-lost":
      return { kind: "late-edits-lost", sheetName, isDrawn: failed.isDrawn };
    case "unknown":
      return { kind: "unknown", about };
  }
}
