import { formatArea, quoteSheetName } from "../a1";
import type { Book } from "../book";
import { asBoolean, asText } from "../formats";
import { HostError } from "../hostError";
import type { NameModel, SheetModel } from "../model";
import { namedCells } from "../names";
import { typedFormula } from "../typing/typedFormula";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    book: Book,
    private readonly name: NameModel,
    private readonly home: SheetModel | undefined,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.name.name };
  }

  get Name(): string {
    return this.name.name;
  }
  get Scope(): string {
    return this.home === undefined ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    if (this.cells() !== undefined) return "Range";
    if (this.name.formula.includes("#REF!")) return "Error";
    return typeof this.constant() === "number" ? "Double" : "String";
  }
  /** A range's address, an error, or the constant; other formulas are not worked out and give 0. */
  get Value(): string | number {
    const cells = this.cells();
    if (cells !== undefined) {
      return `${quoteSheetName(cells.sheet.name)}!${formatArea(cells.reference.area)}`;
    }
    if (this.name.formula.includes("#REF!")) return "#REF!";
    return this.constant();
  }
  get Formula(): string {
    return this.name.formula;
  }
  set Formula(value: unknown) {
    this.name.formula = typedFormula(asText(value));
    this.book.changed(this.home);
  }
  get Comment(): string {
    return this.name.comment;
  }
  set Comment(value: unknown) {
    this.name.comment = asText(value);
    this.book.changed(this.home);
  }
  get Visible(): boolean {
    return this.name.visible;
  }
  set Visible(value: unknown) {
    this.name.visible = asBoolean(value);
    this.book.changed(this.home);
  }

  get Worksheet(): Worksheet {
    if (this.home === undefined) throw new HostError("ItemNotFound");
    return new Worksheet(this.book, this.home);
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.home === undefined ? null : new Worksheet(this.book, this.home);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new HostError("InvalidArgument");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const cells = this.cells();
    return cells === undefined ? null : new Range(this.book, cells.sheet, cells.reference.area);
  }

  Delete(): void {
    this.book.ensureStructureWritable();
    const names = this.home?.names ?? this.book.model.names;
    const at = names.indexOf(this.name);
    if (at < 0) throw new HostError("ItemNotFound");
    names.splice(at, 1);
    this.book.changed(this.home);
  }

  private cells(): ReturnType<typeof namedCells> {
    return namedCells(this.book.model, this.home, this.name.formula);
  }

  private constant(): string | number {
    const text = this.name.formula.slice(1);
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    const number = Number(text);
    return Number.isFinite(number) ? number : 0;
  }
}
