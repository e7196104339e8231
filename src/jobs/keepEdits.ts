import { freeSheetName, inWorkbook, keepCopy, type WorkbookReading } from "../excel";
import { NOTHING_WRITTEN, OfficerError } from "./officerError";
import type { Thought } from "./think";

/**
 * Copies an appendix that was edited by hand to a sheet of the officer's own, "Appendix 1 (edited)".
 * Resolves to the copy's name, undefined when there was nothing to keep.
 */
export async function keepEdits(
  reading: WorkbookReading,
  { appendix }: Thought,
): Promise<string | undefined> {
  if (!appendix?.editedByHand) return undefined;
  const names = reading.sheets.map((sheet) => sheet.name);
  const wanted = `${appendix.grid.name.slice(0, 22)} (edited)`;
  const copyName = freeSheetName(wanted, names);
  const isKept = await inWorkbook((context) => keepCopy(context, appendix.grid.name, copyName));
  if (isKept) return copyName;
  throw new OfficerError(
    "The copy could not be made",
    "This Excel is too old to let an add-in copy a sheet.",
    NOTHING_WRITTEN,
    "Right-click the appendix's tab, choose Move or Copy and make a copy, then generate again.",
    "CannotCopy",
  );
}
