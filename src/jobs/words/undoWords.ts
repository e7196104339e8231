import type { UndoResult } from "../types";
import type { ResultWords } from "./resultWords";

/** What came of undoing, as an officer is told it: "Appendix 1 is back as it was before." */
export function undoWords(result: UndoResult): ResultWords {
  const { sheetName } = result;
  if (result.kind === "changed-since") {
    return {
      head: `${sheetName} has been changed since it was made, so it was left as it is.`,
      rest: "Nothing was undone.",
    };
  }
  return {
    head:
      result.kind === "put-back"
        ? `${sheetName} is back as it was before.`
        : `${sheetName} was taken out of the workbook again.`,
    rest:
      result.keptOn === undefined
        ? ""
        : `What somebody wrote on it meanwhile is kept on the sheet ${result.keptOn}.`,
  };
}
