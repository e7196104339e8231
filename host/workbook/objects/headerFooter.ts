import type { Book } from "../book";
import { asText } from "../formats";
import { invalidArgument } from "../hostError";
import type { PageLayoutModel, SheetModel } from "../model";
import { HostObject } from "./hostObject";

type Part = keyof PageLayoutModel["headersFooters"];
const MAX_LENGTH = 255;

/** Excel.HeaderFooter: six texts with Excel's codes, "&P of &N". */
export class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private get texts(): PageLayoutModel["headersFooters"] {
    return this.sheet.pageLayout.headersFooters;
  }
  private write(part: Part, value: unknown): void {
    this.book.ensureWritable(this.sheet);
    const text = asText(value);
    // Excel keeps a header's three parts in one text of at most 255 characters.
    const side = part.endsWith("Header") ? "Header" : "Footer";
    const together = Object.entries({ ...this.texts, [part]: text })
      .filter(([name, one]) => name.endsWith(side) && one !== "")
      .reduce((length, [, one]) => length + one.length + 2, 0);
    if (together > MAX_LENGTH) {
      throw invalidArgument("a header or footer has at most 255 characters");
    }
    this.texts[part] = text;
    this.book.changed(this.sheet);
  }

  get LeftHeader(): string {
    return this.texts.leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.write("leftHeader", value);
  }
  get CenterHeader(): string {
    return this.texts.centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.write("centerHeader", value);
  }
  get RightHeader(): string {
    return this.texts.rightHeader;
  }
  set RightHeader(value: unknown) {
    this.write("rightHeader", value);
  }
  get LeftFooter(): string {
    return this.texts.leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.write("leftFooter", value);
  }
  get CenterFooter(): string {
    return this.texts.centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.write("centerFooter", value);
  }
  get RightFooter(): string {
    return this.texts.rightFooter;
  }
  set RightFooter(value: unknown) {
    this.write("rightFooter", value);
  }
}
