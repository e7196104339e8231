import { CULTURES } from "../cultures";
import { HostObject } from "./hostObject";

/** Excel.NumberFormatInfo. */
export class NumberFormatInfo extends HostObject {
  readonly typeName = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return CULTURES[this.book.circumstances.culture].decimalSeparator;
  }
  get NumberGroupSeparator(): string {
    return CULTURES[this.book.circumstances.culture].groupSeparator;
  }
}
