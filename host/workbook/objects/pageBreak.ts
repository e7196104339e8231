import { areaOf } from "../areas";
import type { Book } from "../book";
import type { SheetModel } from "../model";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import type { PageBreakKind } from "./pageBreakCollection";
import { Range } from "./range";

/** Excel.PageBreak. */
export class PageBreak extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly kind: PageBreakKind,
    /** The row (or column) that begins a new page. */
    private readonly index: number,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.sheet[this.kind].indexOf(this.index) };
  }

  get RowIndex(): number {
    return this.kind === "horizontalPageBreaks" ? this.index : 0;
  }
  get ColumnIndex(): number {
    return this.kind === "verticalPageBreaks" ? this.index : 0;
  }

  GetCellAfterBreak(): Range {
    return new Range(this.book, this.sheet, areaOf(this.RowIndex, this.ColumnIndex));
  }

  Delete(): void {
    this.book.ensureWritable(this.sheet);
    this.sheet[this.kind] = this.sheet[this.kind].filter((index) => index !== this.index);
    this.book.changed(this.sheet);
  }
}
