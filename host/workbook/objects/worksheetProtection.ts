import type { Book } from "../book";
import { HostError } from "../hostError";
import type { SheetModel } from "../model";
import { HostObject } from "./hostObject";

const DEFAULT_OPTIONS: Record<string, boolean | string> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** The password stands among the options under a name that no option has. */
const PASSWORD = "password";

/** Excel.WorksheetProtection. The options are kept; what they allow is refused all the same. */
export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  get Protected(): boolean {
    return this.sheet.protection.protected;
  }

  get Options(): Record<string, boolean | string> | null {
    if (!this.Protected) return null;
    const { [PASSWORD]: password, ...options } = this.sheet.protection.options;
    return password === undefined ? options : { ...options };
  }

  Protect(options: Record<string, unknown> = {}, password?: string): void {
    this.book.ensurePresent(this.sheet);
    if (this.Protected) throw new HostError("AccessDenied");
    const known = Object.entries(options).flatMap(([name, value]) =>
      name in DEFAULT_OPTIONS && (typeof value === "boolean" || typeof value === "string")
        ? [[name, value] as const]
        : [],
    );
    const kept = { ...DEFAULT_OPTIONS, ...Object.fromEntries(known) };
    const locked = password === undefined || password === "" ? {} : { [PASSWORD]: password };
    this.set(true, { ...kept, ...locked });
  }

  /** Takes the protection away; throws InvalidArgument for a wrong password. */
  Unprotect(password?: string): void {
    this.book.ensurePresent(this.sheet);
    const needed = this.sheet.protection.options[PASSWORD];
    if (needed !== undefined && needed !== password) throw new HostError("InvalidArgument");
    this.set(false, {});
  }

  private set(isProtected: boolean, options: Record<string, boolean | string>): void {
    this.sheet.protection = { protected: isProtected, options };
    this.book.changed(this.sheet);
    this.book.note({
      kind: "worksheetProtectionChanged",
      targetId: this.sheet.id,
      payload: { worksheetId: this.sheet.id, isProtected, source: this.book.source },
    });
  }
}
