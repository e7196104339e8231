import type { HostSession } from "../protocol/hostSession";
import { UNDO_GROUP } from "../protocol/undo";
import { DELAY_FOR_CELL_EDIT } from "../protocol/wire";
import type { EventMessage } from "../workbook/eventDesk";

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

interface BridgeRequest {
  id: number;
  type: number;
  flags?: number;
  message: { body: unknown };
}

/**
 * The wire between office.js and the host: office.js calls `sendMessageToHost` with a text, and sets
 * `onMessageFromHost`, by which it is answered later, never within the call.
 */
export class NativeBridge {
  onMessageFromHost: ((text: string) => void) | undefined;
  private open = true;
  private readonly unsubscribe: () => void;

  constructor(private readonly session: HostSession) {
    this.unsubscribe = session.subscribe((messages) => this.sendEvents(messages));
  }

  /** After this nothing is answered any more. */
  close(): void {
    this.open = false;
    this.unsubscribe();
  }

  readonly sendMessageToHost = (text: string): void => {
    const request: unknown = JSON.parse(text);
    if (!isRequest(request)) return;
    void this.answer(request);
  };

  private async answer(request: BridgeRequest): Promise<void> {
    await Promise.resolve();
    const flags = request.flags ?? 0;
    const mayWait = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (mayWait) await this.session.whenNotEditing();
    const { body } = request.message;
    const answer = this.session.processQuery(
      typeof body === "string" ? body : JSON.stringify(body),
      { inUndoGroup: (flags & UNDO_GROUP) !== 0 },
    );
    if (answer === undefined) return;
    const message = { statusCode: answer.statusCode, headers: {}, body: answer.body };
    this.send({ id: request.id, type: RESPONSE, message });
    await Promise.resolve();
    this.session.deliverEvents();
  }

  private sendEvents(messages: EventMessage[]): void {
    const entries = messages.map(({ messageCategory, messageType, targetId, message, id }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      id,
    ]);
    this.send({ type: EVENT, message: { entries } });
  }

  private send(message: unknown): void {
    if (this.open) this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function isRequest(value: unknown): value is BridgeRequest {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === REQUEST &&
    "message" in value &&
    typeof value.message === "object"
  );
}
