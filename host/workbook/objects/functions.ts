import { daySerial } from "../typing/serial";
import { HostObject } from "./hostObject";

/** Excel.FunctionResult of a number; `error` stands in place of the value when there is none. */
export class FunctionResult extends HostObject {
  readonly typeName = "FunctionResult";

  constructor(
    book: ConstructorParameters<typeof HostObject>[0],
    private readonly result: number | undefined,
  ) {
    super(book);
  }

  get Error(): string {
    return this.result === undefined ? "#NUM!" : "";
  }
  get Value(): number {
    return this.result ?? 0;
  }
}

/**
 * Excel.Functions: of the worksheet functions only DATE, which tells from which year the workbook counts its days.
 * A month or day outside the calendar, which Excel carries over, is an error here.
 */
export class Functions extends HostObject {
  readonly typeName = "Functions";

  Date(year: number, month: number, day: number): FunctionResult {
    const { date1904 } = this.book.model;
    return new FunctionResult(this.book, daySerial(year, month, day, date1904));
  }
}
