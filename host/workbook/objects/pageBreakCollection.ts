import { parseArea } from "../a1";
import type { Book } from "../book";
import { HostError, invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { HostCollection } from "./hostCollection";
import { PageBreak } from "./pageBreak";
import { RangeBase } from "./rangeBase";

export type PageBreakKind = "horizontalPageBreaks" | "verticalPageBreaks";

/** What Excel takes in one direction. */
const MAX_BREAKS = 1026;

/** Excel.PageBreakCollection: the breaks that somebody set, not those that Excel finds itself. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly typeName = "PageBreakCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly kind: PageBreakKind,
  ) {
    super(book);
  }

  private wrap(index: number): PageBreak {
    return new PageBreak(this.book, this.sheet, this.kind, index);
  }

  items(): PageBreak[] {
    return this.sheet[this.kind].map((index) => this.wrap(index));
  }

  find(key: string | number): PageBreak | undefined {
    const index = this.sheet[this.kind][Number(key)];
    return index === undefined ? undefined : this.wrap(index);
  }

  /** Adds a break above (or left of) a range's first cell; one that is there already is not doubled. */
  Add(place: RangeBase | string): PageBreak {
    this.book.ensureWritable(this.sheet);
    const area = place instanceof RangeBase ? place.area : parseArea(String(place));
    if (area === undefined) throw new HostError("InvalidArgument");
    const index = this.kind === "horizontalPageBreaks" ? area.rowIndex : area.columnIndex;
    if (index === 0) throw invalidArgument("there is no page before the first row or column");
    const breaks = this.sheet[this.kind];
    if (!breaks.includes(index)) {
      if (breaks.length >= MAX_BREAKS) throw invalidArgument("too many page breaks");
      breaks.push(index);
      breaks.sort((a, b) => a - b);
      this.book.changed(this.sheet);
    }
    return this.wrap(index);
  }

  RemovePageBreaks(): void {
    this.book.ensureWritable(this.sheet);
    this.sheet[this.kind] = [];
    this.book.changed(this.sheet);
  }
}
