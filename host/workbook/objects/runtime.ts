import { asBoolean } from "../formats";
import { HostObject } from "./hostObject";

/** Excel.Runtime. */
export class Runtime extends HostObject {
  readonly typeName = "Runtime";

  get EnableEvents(): boolean {
    return this.book.events.enabled;
  }
  set EnableEvents(value: unknown) {
    this.book.events.enabled = asBoolean(value);
  }
}
