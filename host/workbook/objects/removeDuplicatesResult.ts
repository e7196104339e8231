import type { Book } from "../book";
import { HostObject } from "./hostObject";

/** Excel.RemoveDuplicatesResult. */
export class RemoveDuplicatesResult extends HostObject {
  readonly typeName = "RemoveDuplicatesResult";

  constructor(
    book: Book,
    private readonly removed: number,
    private readonly uniqueRemaining: number,
  ) {
    super(book);
  }

  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.uniqueRemaining;
  }
}
