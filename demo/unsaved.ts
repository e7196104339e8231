import type { WorkbookModel } from "office-js-host/model";

/** Whether a workbook holds anything that its last file does not: what is selected or in front counts for nothing. */
export class Unsaved {
  private saved = "";

  constructor(private readonly model: WorkbookModel) {
    this.noteSaved();
  }

  /** The workbook has just been opened, or given to the officer as a file. */
  noteSaved(): void {
    this.saved = contentOf(this.model);
  }

  get isUnsaved(): boolean {
    return contentOf(this.model) !== this.saved;
  }
}

function contentOf({ sheets, names, customXmlParts, settings }: WorkbookModel): string {
  return JSON.stringify([
    sheets.map(({ id, revision }) => [id, revision]),
    names,
    customXmlParts.map(({ xml }) => xml),
    [...settings],
  ]);
}
