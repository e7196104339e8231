import type { WorkbookModel } from "../workbook/model";
import { readCalculationMode } from "./book/calculation";
import { patchWorkbook } from "./book/patchWorkbook";
import { readDrawings } from "./book/readDrawings";
import { readWorkbook } from "./book/readWorkbook";
import { readStyles, readTexts, workbookParts } from "./book/workbookParts";
import { OfficePackage } from "./package/officePackage";
import { readSettings, STAND_IN } from "./webExtensions/settings";
import { recogniseFile } from "./recogniseFile";

export interface SaveOptions {
  /**
   * Whether the file opens at the model's active sheet even when the part of a sheet that nobody changed must be
   * touched for it (its tab is marked as selected). False unless given: then that sheet stays byte for byte.
   */
  activateTab?: boolean;
}

export interface OpenOptions {
  /** The id of the add-in whose settings the workbook shows, as its manifest has it; a stand-in's unless given. */
  addInId?: string;
}

/** A workbook out of a file, and the way back into one. */
export interface OpenedWorkbook {
  /** To be changed at will, as long as `revision` rises with every change. */
  workbook: WorkbookModel;
  /**
   * The file with what changed in the model. Without a change it is the same bytes; with changes, every part that
   * they do not concern is kept as it was. Can be called again and again.
   * Throws a WorkbookFileError when the file cannot be kept whole (a digital signature).
   */
  save(options?: SaveOptions): Uint8Array;
}

/**
 * Opens a .xlsx or .xlsm file. Runs in Node and in browsers.
 *
 * Throws a WorkbookFileError, whose message says what is the matter and what to do, for everything that is not a
 * sound workbook: `openXlsx(new Uint8Array())` throws with the code "empty".
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): OpenedWorkbook {
  const { addInId = STAND_IN } = options;
  recogniseFile(bytes);
  const parts = workbookParts(OfficePackage.open(bytes));
  const sources = { styles: readStyles(parts), sharedStrings: readTexts(parts) };
  const workbook = readWorkbook(parts, sources, readDrawings);
  const calculationMode = readCalculationMode(parts);
  if (calculationMode !== undefined) workbook.calculationMode = calculationMode;
  workbook.settings = readSettings(parts.package, addInId);
  const { revision, structureProtected, isReadOnly, date1904 } = workbook;
  const revisions = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.revision]));
  const before = {
    structureProtected,
    isReadOnly,
    date1904,
    ...(calculationMode === undefined ? {} : { calculationMode }),
  };
  return {
    workbook,
    save: ({ activateTab = false } = {}) => {
      if (workbook.revision === revision) return bytes.slice();
      return patchWorkbook(workbookParts(OfficePackage.open(bytes)), {
        workbook,
        sources,
        isChanged: ({ id, revision: now }) => revisions.get(id) !== now,
        before,
        activateTab,
        addInId,
      });
    },
  };
}
