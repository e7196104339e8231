import type { Book } from "../book";
import { HostError } from "../hostError";
import type { SheetModel } from "../model";
import { HeaderFooter } from "./headerFooter";
import { HostObject } from "./hostObject";

/** Excel.HeaderFooterGroup. Only one set of headers and footers is played, that of all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }

  get State(): string {
    return "Default";
  }
  set State(value: unknown) {
    if (value !== "Default") {
      throw new HostError(
        "NotImplemented",
        "This host does not play HeaderFooterGroup.state other than Default.",
      );
    }
  }

  get UseSheetMargins(): boolean {
    return true;
  }
  get UseSheetScale(): boolean {
    return true;
  }
}
