import { HostError } from "../hostError";
import { HostObject } from "./hostObject";

/** Objects of one kind that are found by a key or by their place. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** The objects in Excel's order. */
  abstract items(): Item[];

  /** The item with that name, id or place; undefined when there is none. */
  abstract find(key: string | number): Item | undefined;

  /** The item, or ItemNotFound. Office.js calls it through its indexer. */
  GetItem(key: string | number): Item {
    const item = this.find(key);
    if (item === undefined) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(key) ?? null;
  }

  /** The item at a place, 0 the first; throws InvalidArgument for a place that there is not. */
  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (item === undefined) throw new HostError("InvalidArgument");
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}
