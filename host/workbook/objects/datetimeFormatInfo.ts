import { CULTURES } from "../cultures";
import { HostObject } from "./hostObject";

/** Excel.DatetimeFormatInfo. */
export class DatetimeFormatInfo extends HostObject {
  readonly typeName = "DatetimeFormatInfo";

  get DateSeparator(): string {
    return CULTURES[this.book.circumstances.culture].dateSeparator;
  }
  get LongDatePattern(): string {
    return CULTURES[this.book.circumstances.culture].longDate;
  }
  get ShortDatePattern(): string {
    return CULTURES[this.book.circumstances.culture].shortDate;
  }
  get LongTimePattern(): string {
    return CULTURES[this.book.circumstances.culture].longTime;
  }
  get TimeSeparator(): string {
    return CULTURES[this.book.circumstances.culture].timeSeparator;
  }
}
