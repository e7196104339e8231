import { EVENT_TYPES, WORKBOOK_TARGET } from "./bookEvent";
import type { BookEvent, EventKind } from "./bookEvent";

/** An event as it goes to office.js: category, type, target and the payload as JSON. */
export interface EventMessage {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: number;
}

const RICH_API_MESSAGE = 65_536;

/** Who listens to what, and what has happened since anybody last asked. */
export class EventDesk {
  /** Excel.Runtime.enableEvents: while it is off nothing is noted. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: EventMessage[] = [];
  private nextId = 1;

  listen(kind: EventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  stopListening(kind: EventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** How many registrations stand: a test can see that a handler was left behind. */
  get listenerCount(): number {
    let count = 0;
    for (const listeners of this.listeners.values()) count += listeners;
    return count;
  }

  note(event: BookEvent): void {
    if (!this.enabled) return;
    for (const targetId of new Set([event.targetId, WORKBOOK_TARGET])) {
      if (!this.isHeard(event.kind, targetId)) continue;
      this.waiting.push({
        messageCategory: RICH_API_MESSAGE,
        messageType: EVENT_TYPES[event.kind],
        targetId,
        message: JSON.stringify(event.payload),
        id: this.nextId,
      });
      this.nextId += 1;
    }
  }

  private isHeard(kind: EventKind, targetId: string): boolean {
    // Office.js listens to the document's own selection event without telling the host.
    if (kind === "documentSelectionChanged") return targetId === "";
    return this.listeners.has(`${kind} ${targetId}`);
  }

  /** What is to be sent, oldest first; the desk is empty afterwards. */
  take(): EventMessage[] {
    const messages = this.waiting;
    this.waiting = [];
    return messages;
  }
}
