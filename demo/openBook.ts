import { HostSession } from "office-js-host/browser";
import { createWorkbook, type WorkbookModel } from "office-js-host/model";
import { openInWorker } from "./reading/openInWorker";

/** A workbook that is open on the page, and how to get it back as a file. */
export interface OpenBook {
  readonly name: string;
  readonly session: HostSession;
  readonly save: () => Promise<Uint8Array>;
  /** Lets go of what the workbook keeps beside the page. */
  readonly close: () => void;
}

/** What the page's address may ask of the Excel that is played: an older one, one that may only read, a slow one. */
export interface PlayedExcel {
  readonly apiVersion: string;
  readonly isReadOnly: boolean;
}

/** Opens a .xlsx file. @throws Error, whose message says what is the matter and what to do. */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  excel: PlayedExcel,
): Promise<OpenBook> {
  const { workbook, save, close } = await openInWorker(bytes);
  return { name, session: play(workbook, excel), save, close };
}

/** A new workbook with one empty sheet. */
export async function openBlank(excel: PlayedExcel): Promise<OpenBook> {
  const { saveXlsx } = await import(/* webpackChunkName: "xlsx" */ "office-js-host/xlsx");
  const workbook = createWorkbook();
  return {
    name: "Book1.xlsx",
    session: play(workbook, excel),
    save: () => Promise.resolve(saveXlsx(workbook)),
    close: () => undefined,
  };
}

function play(model: WorkbookModel, { apiVersion, isReadOnly }: PlayedExcel): HostSession {
  model.isReadOnly = isReadOnly;
  return new HostSession(model, { apiVersion });
}
