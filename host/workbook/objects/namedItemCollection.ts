import { formatArea, quoteSheetName } from "../a1";
import type { Book } from "../book";
import { invalidArgument } from "../hostError";
import type { NameModel, SheetModel } from "../model";
import { checkName } from "../names";
import { typedFormula } from "../typing/typedFormula";
import { HostCollection } from "./hostCollection";
import { NamedItem } from "./namedItem";
import { RangeBase } from "./rangeBase";

/** Excel.NamedItemCollection: the workbook's names, or one sheet's own. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly typeName = "NamedItemCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel | undefined,
  ) {
    super(book);
  }

  private get names(): NameModel[] {
    return this.sheet?.names ?? this.book.model.names;
  }

  private wrap(name: NameModel): NamedItem {
    return new NamedItem(this.book, name, this.sheet);
  }

  items(): NamedItem[] {
    return this.names.map((name) => this.wrap(name));
  }

  find(key: string | number): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    const name = this.names.find((candidate) => candidate.name.toLowerCase() === wanted);
    return name === undefined ? undefined : this.wrap(name);
  }

  /** Adds a name for a range, or for a formula given as text. */
  Add(name: string, reference: RangeBase | string, comment = ""): NamedItem {
    const formula =
      reference instanceof RangeBase
        ? `=${quoteSheetName(reference.sheet.name)}!${formatArea(reference.area, true)}`
        : this.formulaFrom(reference);
    return this.addName(name, formula, comment);
  }

  AddFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.addName(name, this.formulaFrom(formula), comment);
  }

  private formulaFrom(text: unknown): string {
    if (typeof text !== "string" || text === "") throw invalidArgument("a name needs a formula");
    return typedFormula(text);
  }

  private addName(name: string, formula: string, comment: string): NamedItem {
    this.book.ensureStructureWritable();
    const model = { name: checkName(this.names, name), formula, comment, visible: true };
    this.names.push(model);
    this.book.changed(this.sheet);
    return this.wrap(model);
  }
}
