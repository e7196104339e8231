import { DEFAULT_FORMAT, type WorkbookModel } from "office-js-host/model";
import { openXlsx, type OpenedWorkbook } from "office-js-host/xlsx";

/** A workbook on its way between the page and the worker, which gives each its own copy. */
export interface SentWorkbook {
  readonly workbook: WorkbookModel;
  /** The format of cells that nobody has formatted; it is known by being this very object. */
  readonly plain: typeof DEFAULT_FORMAT;
}

export type FileRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | ({ readonly kind: "save" } & SentWorkbook);

export type FileAnswer =
  | ({ readonly kind: "opened" } & SentWorkbook)
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  /** What is the matter and what to do, for the officer. */
  | { readonly kind: "failed"; readonly words: string };

/** Reads one file and writes it back with what the page has changed. Lives in the worker, where nobody waits for it. */
export class FileService {
  private opened: OpenedWorkbook | undefined;

  /** What comes of a request; never throws. */
  answer(request: FileRequest): FileAnswer {
    try {
      return request.kind === "open" ? this.open(request.bytes) : this.save(request);
    } catch (error) {
      const words = error instanceof Error ? error.message : "The workbook could not be opened.";
      return { kind: "failed", words };
    }
  }

  private open(bytes: Uint8Array): FileAnswer {
    this.opened = openXlsx(bytes);
    return { kind: "opened", ...toSend(this.opened.workbook) };
  }

  private save(sent: SentWorkbook): FileAnswer {
    if (!this.opened) throw new Error("No workbook is open.");
    Object.assign(this.opened.workbook, received(sent));
    return { kind: "saved", bytes: this.opened.save({ activateTab: true }) };
  }
}

/** A workbook with what it takes to know its plain cells again. */
export function toSend(workbook: WorkbookModel): SentWorkbook {
  return { workbook, plain: DEFAULT_FORMAT };
}

/** The workbook that arrived, its plain cells known as such again. */
export function received({ workbook, plain }: SentWorkbook): WorkbookModel {
  for (const { cells } of workbook.sheets) {
    for (const row of cells.values()) {
      for (const [column, cell] of row) {
        if (cell.format === plain) row.set(column, { ...cell, format: DEFAULT_FORMAT });
      }
    }
  }
  return workbook;
}
