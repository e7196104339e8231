import type { Book } from "../workbook/book";
import { HostObject } from "../workbook/objects/hostObject";

/** Office.js's own services, which add-in code does not see. Only what every Excel on the web is asked for. */
export class InternalService extends HostObject {
  readonly typeName: string;

  constructor(book: Book, name: string) {
    super(book);
    this.typeName = name;
  }

  /** Office.js says that it is ready for ribbon commands. */
  NotifyActionHandlerReady(): void {
    // Nothing waits for it here.
  }
}
