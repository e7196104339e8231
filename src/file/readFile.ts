import type { SheetModel, WorkbookModel } from "office-js-host/model";
import { readXlsx, WorkbookFileError } from "office-js-host/xlsx";
import { LIST_MARKERS, MARKERS } from "../excel/safe/marks";
import { MEMORY_NAMESPACE, memoryJson } from "../excel/remember/remember";
import type { WorkbookGrid } from "../sheet";
import { gridFrom } from "./gridFrom";

export { WorkbookFileError };

/** What a file holds: its sheets, but for those that the add-in has drawn, and what is remembered in it. */
export type FileRead = WorkbookGrid;

/**
 * Reads a workbook's file: `readFile(bytes).sheets[0]?.name` is "Targets". Throws a `WorkbookFileError`, which says why,
 * for a file that is no .xlsx workbook, is damaged, or is protected with a password.
 */
export function readFile(bytes: Uint8Array): FileRead {
  const workbook = readXlsx(bytes);
  return {
    dateSystem: workbook.date1904 ? "1904" : "1900",
    sheets: workbook.sheets
      .filter((sheet) => !isOurs(sheet))
      .map((sheet) => gridFrom(sheet, workbook.date1904)),
    remembered: rememberedIn(workbook),
  };
}

/** A sheet that the add-in has drawn bears its mark. */
function isOurs({ names }: SheetModel): boolean {
  return names.some(({ name }) => OURS.some((marker) => MARKERS[marker] === name));
}

const OURS = ["appendix", ...LIST_MARKERS] as const;

function rememberedIn({ customXmlParts }: WorkbookModel): string {
  const part = customXmlParts.find(({ namespaceUri }) => namespaceUri === MEMORY_NAMESPACE);
  return part ? memoryJson(part.xml) : "";
}
