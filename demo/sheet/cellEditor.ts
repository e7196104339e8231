import { place, type Box } from "./drawCell";

/** Where the selection goes when a cell has been typed into. */
export type MoveAfter = "down" | "up" | "right" | "left" | "none";

export interface EditorEvents {
  /** The officer finished; `move` says where the selection goes next. */
  readonly onDone: (text: string, move: MoveAfter) => void;
  readonly onCancelled: () => void;
}

const DOWN = ["down", "up"] as const;
const RIGHT = ["right", "left"] as const;

/** The field that is laid over a cell while it is typed into. Enter and Tab finish, Alt+Enter breaks the line. */
export class CellEditor {
  private field: HTMLTextAreaElement | undefined;

  constructor(private readonly events: EditorEvents) {}

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  /** Opens over the box with a text to begin from. */
  open(surface: HTMLElement, box: Box, text: string, font: string): void {
    this.close();
    const field = document.createElement("textarea");
    field.className = "cell-editor";
    field.value = text;
    field.style.font = font;
    field.setAttribute("aria-label", "Cell being edited");
    place(field, { ...box, width: Math.max(box.width, 120), height: Math.max(box.height, 26) });
    field.addEventListener("keydown", (event) => this.onKey(event, field));
    field.addEventListener("blur", () => this.finish("none"));
    field.addEventListener("pointerdown", (event) => event.stopPropagation());
    field.addEventListener("dblclick", (event) => event.stopPropagation());
    surface.append(field);
    this.field = field;
    field.focus({ preventScroll: true });
    field.setSelectionRange(text.length, text.length);
  }

  /** Takes what was typed. */
  finish(move: MoveAfter): void {
    if (!this.field) return;
    const { value } = this.field;
    this.close();
    this.events.onDone(value, move);
  }

  private close(): void {
    const { field } = this;
    this.field = undefined;
    field?.remove();
  }

  private onKey(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
      this.events.onCancelled();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      const [onward, back] = event.key === "Enter" ? DOWN : RIGHT;
      this.finish(event.shiftKey ? back : onward);
    }
  }
}
