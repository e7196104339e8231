import { HostError } from "../hostError";
import { HostObject } from "./hostObject";

/** Excel.WorkbookProtection: of the workbook's structure. A password is taken and not asked for again. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";

  get Protected(): boolean {
    return this.book.model.structureProtected;
  }

  Protect(): void {
    if (this.Protected) throw new HostError("AccessDenied");
    this.book.model.structureProtected = true;
    this.book.changed();
  }

  Unprotect(): void {
    this.book.model.structureProtected = false;
    this.book.changed();
  }
}
