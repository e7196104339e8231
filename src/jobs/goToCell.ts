import { goTo, inWorkbook } from "../excel";
import { inOfficerWords, NOTHING_WRITTEN, OfficerError } from "./errors/officerError";

/** Shows and selects a cell, an area ("E7", "A1:C3") or, with "", the sheet. */
export function goToCell(sheetName: string, address: string): Promise<void> {
  return inOfficerWords(NOTHING_WRITTEN, async () => {
    if (await inWorkbook((context) => goTo(context, sheetName, address))) return;
    throw new OfficerError(
      "The sheet cannot be shown",
      `The sheet ${sheetName} is hidden, or is not there any more.`,
      NOTHING_WRITTEN,
      "Right-click any tab and choose Unhide, then try again.",
      "SheetNotShown",
    );
  });
}
