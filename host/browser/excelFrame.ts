import type { HostSession } from "../protocol/hostSession";
import type { EventMessage } from "../workbook/eventDesk";
import { appContext } from "./appContext";
import { DELAY_FOR_CELL_EDIT } from "../protocol/wire";
import { frameName, property, readRequest, writeResponse, type FrameRequest } from "./messages";
import { webAnswer } from "./webAnswer";

/** What office.js calls a request that carries a batch of Excel's own objects. */
const RICH_API_REQUEST = 93;
/** A ribbon command says that it has finished. */
const COMMAND_DONE = 94;
/** What a framed page asks for when Tab leaves its last element, or Shift+Tab its first. */
const TAB_EXIT = 13;
const TAB_EXIT_BACK = 14;

export interface ExcelFrameOptions {
  /** Called after each answer, when the workbook may have changed. */
  readonly onAnswered?: () => void;
  /** The focus leaves the frame by the keyboard, forwards or back. */
  readonly onTabOut?: (direction: "forwards" | "back") => void;
  /** A ribbon command has finished. */
  readonly onCommandDone?: () => void;
  /** How long each answer takes, for watching slow work; 0 unless set. */
  readonly delayMilliseconds?: number;
}

let conversationCount = 0;

function newConversationId(): string {
  conversationCount += 1;
  return `conversation-${conversationCount}`;
}

/**
 * One page of an add-in in a frame, played as Excel on the web plays it: answers what its office.js asks from a
 * session's workbook, passes the workbook's events on and presses the add-in's ribbon commands.
 */
export class ExcelFrame {
  private readonly conversationId = newConversationId();
  private readonly registrations = new Map<string, FrameRequest>();
  private readonly pending: (() => void)[] = [];
  private readonly stopListening: () => void;
  private isClosed = false;

  /** To be called before the frame is put into the page: it takes the name from which office.js learns its host. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly session: HostSession,
    private readonly options: ExcelFrameOptions = {},
  ) {
    frame.name = frameName(this.conversationId, "committee-appendix", location.origin);
    const onMessage = (event: MessageEvent): void => this.receive(event);
    addEventListener("message", onMessage);
    const unsubscribe = session.subscribe((messages) => this.raiseEvents(messages));
    this.stopListening = () => {
      removeEventListener("message", onMessage);
      unsubscribe();
    };
  }

  /** Ends the conversation; the frame hears nothing more. */
  close(): void {
    this.isClosed = true;
    this.stopListening();
  }

  /** Presses a ribbon command; one that is pressed before its page is ready waits until it is. */
  invokeCommand(functionName: string): void {
    const press = (): void =>
      this.raise("appCommandInvoked", [
        functionName,
        functionName,
        JSON.stringify({ source: { id: functionName } }),
      ]);
    if (this.registrations.has("appCommandInvoked")) press();
    else this.pending.push(press);
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    const request = readRequest(event.data);
    if (request?.conversationId !== this.conversationId) return;
    const delay = this.options.delayMilliseconds ?? 0;
    if (delay > 0) setTimeout(() => this.answer(request), delay);
    else this.answer(request);
  }

  private answer(request: FrameRequest): void {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        this.respond(request, appContext(this.session.apiSets.version));
        return;
      case "ContextActivationManager_notifyHost":
        this.takeNotice(request);
        return;
      case "executeMethod":
        void this.answerMethod(request);
        return;
      default:
        this.register(request);
    }
  }

  /** Everything else that office.js sends asks to be told of an event, or to be told no longer. */
  private register(request: FrameRequest): void {
    this.respond(request, { Error: 0 });
    this.registrations.set(request.action, request);
    if (request.action !== "appCommandInvoked") return;
    for (const press of this.pending.splice(0)) press();
  }

  private async answerMethod(request: FrameRequest): Promise<void> {
    const dispatchId = property(property(request.data, "DdaMethod"), "DispatchId");
    if (dispatchId === RICH_API_REQUEST) await this.answerBatch(request);
    else this.respond(request, { Error: 0, Version: 1 });
    if (dispatchId === COMMAND_DONE) this.options.onCommandDone?.();
    this.session.deliverEvents();
    this.options.onAnswered?.();
  }

  private async answerBatch(request: FrameRequest): Promise<void> {
    const parts = property(request.data, "ArrayData");
    const flags = Number(property(parts, "6") ?? 0);
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.session.whenNotEditing();
    if (this.isClosed) return;
    const body = property(parts, "4");
    const answer = this.session.processQuery(typeof body === "string" ? body : "");
    // A planned fault may lose the answer, as a broken connection does.
    if (answer) this.respond(request, webAnswer(answer));
  }

  private takeNotice(request: FrameRequest): void {
    this.respond(request, { Error: 0 });
    const notice = property(request.data, "1");
    if (notice === TAB_EXIT) this.options.onTabOut?.("forwards");
    if (notice === TAB_EXIT_BACK) this.options.onTabOut?.("back");
  }

  private raiseEvents(messages: readonly EventMessage[]): void {
    const rows = messages.map(({ messageCategory, messageType, targetId, message, id }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      id,
    ]);
    this.raise("richApiMessage", { ArrayData: rows });
  }

  private raise(action: string, data: unknown): void {
    const registration = this.registrations.get(action);
    if (registration) this.post(writeResponse(registration, "event", location.origin, data));
  }

  private respond(request: FrameRequest, data: unknown): void {
    this.post(writeResponse(request, "call", location.origin, data));
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }
}
