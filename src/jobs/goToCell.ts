import { goTo, inWorkbook } from "../excel";
import { asJob, JobError } from "./errors/jobError";
import { UNCHANGED } from "./errors/workbookState";

/** Shows and selects a cell, an area ("E7", "A1:C3") or, with "", the sheet. */
export function goToCell(sheetName: string, address: string): Promise<void> {
  return asJob(async () => {
    if (await inWorkbook((context) => goTo(context, sheetName, address))) return;
    throw new JobError({ code: "SheetNotShown", sheetName }, UNCHANGED);
  });
}
