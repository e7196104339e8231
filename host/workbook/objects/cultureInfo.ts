import { DatetimeFormatInfo } from "./datetimeFormatInfo";
import { HostObject } from "./hostObject";
import { NumberFormatInfo } from "./numberFormatInfo";

/** Excel.CultureInfo: how the computer writes numbers and dates. */
export class CultureInfo extends HostObject {
  readonly typeName = "CultureInfo";

  get Name(): string {
    return this.book.circumstances.culture;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.book);
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.book);
  }
}
