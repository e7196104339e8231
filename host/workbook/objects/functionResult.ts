import type { Book } from "../book";
import type { PlainValue } from "../cellValues";
import { HostObject } from "./hostObject";

/** Excel.FunctionResult; `error` stands in place of the value when there is none. */
export class FunctionResult extends HostObject {
  readonly typeName = "FunctionResult";

  constructor(
    book: Book,
    readonly result: PlainValue,
    readonly error?: string,
  ) {
    super(book);
  }

  get Error(): string {
    return this.error ?? "";
  }
  get Value(): PlainValue {
    return this.result;
  }
}
