import { createSheet, freeSheetId } from "../createWorkbook";
import { HostError } from "../hostError";
import type { SheetModel } from "../model";
import { checkSheetName, findSheet, freeSheetName } from "../sheetNames";
import { HostCollection } from "./hostCollection";
import { Worksheet } from "./worksheet";

/** Excel.WorksheetCollection: the sheets in tab order, found by name or id. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly typeName = "WorksheetCollection";

  private wrap(sheet: SheetModel): Worksheet {
    return new Worksheet(this.book, sheet);
  }

  items(): Worksheet[] {
    return this.book.model.sheets.map((sheet) => this.wrap(sheet));
  }

  find(key: string | number): Worksheet | undefined {
    const sheet = findSheet(this.book.model, String(key));
    return sheet === undefined ? undefined : this.wrap(sheet);
  }

  /** Adds an empty sheet after the last one; it is not brought to the front. */
  Add(name?: string): Worksheet {
    const { model } = this.book;
    this.book.ensureStructureWritable();
    this.book.ensureFocus();
    const given = name === undefined || name === "";
    const sheetName = given ? freeSheetName(model) : checkSheetName(model, name);
    const sheet = createSheet(sheetName, freeSheetId(model));
    const normal = model.sheets[0]?.normalFormat;
    if (normal !== undefined) sheet.normalFormat = normal;
    model.sheets.push(sheet);
    this.book.changed(sheet);
    this.book.note({
      kind: "worksheetAdded",
      targetId: sheet.id,
      payload: { worksheetId: sheet.id, source: this.book.source },
    });
    return this.wrap(sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return this.wrap(this.book.activeSheet());
  }

  override GetCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  GetFirst(visibleOnly = false): Worksheet {
    const sheet = this.listed(visibleOnly)[0];
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return this.wrap(sheet);
  }

  GetLast(visibleOnly = false): Worksheet {
    const sheet = this.listed(visibleOnly).at(-1);
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return this.wrap(sheet);
  }

  private listed(visibleOnly: boolean): SheetModel[] {
    const { sheets } = this.book.model;
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }
}
