import type { UnknownAbout, WorkbookState } from "../errors/workbookState";

/** How the workbook stands, as an officer is told: `stateWords(UNCHANGED)` is "Nothing in the workbook was changed." */
export function stateWords(state: WorkbookState): string {
  switch (state.kind) {
    case "unchanged":
      return state.keptOn === undefined
        ? NOTHING
        : `${NOTHING} What somebody wrote meanwhile is kept on the sheet ${state.keptOn}.`;
    case "unfinished":
      return `${YOURS} ${state.sheetName} is only half drawn and must be made again.${keptWords(state.keptOn)}`;
    case "late-edits-lost":
      return `${YOURS} ${state.sheetName} is the ${state.isDrawn ? "new" : "old"} one; what somebody wrote on it just before it was drawn is gone.${keptWords(state.keptOn)}`;
    case "outdated":
      return `${state.sheetName} was drawn, but the sheets were changed meanwhile. Generate it again to bring it up to date.`;
    case "maybe-outdated":
      return "Your own sheets are as they were left; the appendix may not show the latest changes yet.";
    case "unknown":
      return `${unknownWords(state.about)}${keptWords(state.keptOn)}`;
  }
}

const NOTHING = "Nothing in the workbook was changed.";
const YOURS = "Your own sheets are as they were.";
const UNTOLD = "cannot be told before Excel answers again";

function keptWords(sheetName: string | undefined): string {
  return sheetName === undefined ? "" : ` Your edits are kept on the sheet ${sheetName}.`;
}

function unknownWords(about: UnknownAbout): string {
  switch (about.what) {
    case "drawing":
      return `${YOURS} Whether ${about.sheetName} is the old one or the new one ${UNTOLD}.`;
    case "cells":
      return `Whether the cells hold the old or the new content ${UNTOLD}; nothing else was changed.`;
    case "copy":
      return `${YOURS} Whether a copy of the appendix is in the workbook ${UNTOLD}.`;
    case "new-sheets":
      return `${YOURS} Whether the new ones are there ${UNTOLD}.`;
  }
}
