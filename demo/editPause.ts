import { readRequest } from "../host/browser/messages";

/**
 * Excel answers no add-in while a cell is being edited: what the framed pages ask for meanwhile is held back, in order,
 * and goes on when the editing ends. To be made before the pages' frames, whose listeners must not hear it first.
 */
export class EditPause {
  private isEditing = false;
  private held: MessageEvent[] = [];

  constructor() {
    addEventListener("message", (event) => this.hold(event), { capture: true });
  }

  begin(): void {
    this.isEditing = true;
  }

  end(): void {
    this.isEditing = false;
    for (const { data, origin, source } of this.held.splice(0)) {
      dispatchEvent(new MessageEvent("message", { data, origin, source }));
    }
  }

  /** Forgets what was asked for; for when another workbook is opened. */
  clear(): void {
    this.held = [];
    this.isEditing = false;
  }

  private hold(event: MessageEvent): void {
    if (!this.isEditing || readRequest(event.data)?.action !== "executeMethod") return;
    event.stopImmediatePropagation();
    this.held.push(event);
  }
}
