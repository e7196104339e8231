import type { Book } from "../book";
import { BORDER_INDEXES } from "../borders";
import type { BorderIndex } from "../borders";
import type { AreaModel, SheetModel } from "../model";
import { HostCollection } from "./hostCollection";
import { RangeBorder } from "./rangeBorder";

/** Excel.RangeBorderCollection: the eight lines of a range, found by their names. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly typeName = "RangeBorderCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly areas: () => AreaModel[],
  ) {
    super(book);
  }

  private border(index: BorderIndex): RangeBorder {
    return new RangeBorder(this.book, this.sheet, this.areas, index);
  }

  items(): RangeBorder[] {
    return BORDER_INDEXES.map((index) => this.border(index));
  }

  find(key: string | number): RangeBorder | undefined {
    const name = String(key).toLowerCase();
    const index = BORDER_INDEXES.find((candidate) => candidate.toLowerCase() === name);
    return index === undefined ? undefined : this.border(index);
  }

  get Count(): number {
    return BORDER_INDEXES.length;
  }
}
