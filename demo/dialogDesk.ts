import {
  ExcelFrame,
  property,
  readRequest,
  writeResponse,
  type FrameRequest,
  type HostSession,
} from "office-js-host/browser";

/** What office.js asks for when an add-in opens a dialog within Excel's window, and when it closes it again. */
const DIALOG = "dialogMessageReceived";
const REGISTER = 1;
const UNREGISTER = 2;
/** The method by which the dialog's page says something to the page that opened it. */
const MESSAGE_PARENT = 144;
/** What a page is told of its dialog: a message, or that the officer has closed it. */
const MESSAGE = 0;
const CLOSED = 12006;
/** How Excel tells a dialog's page what it is: in its address. */
const DIALOG_INFO = "Excel$Web$16.01$en-GB$telemetry$isDialog$$0";

/**
 * Plays the dialogs that an add-in's page opens: shows the page asked for in the given element, hands its messages to
 * the page that asked, and tells that page when the officer closes it. One dialog at a time, as in Excel.
 */
export class DialogDesk {
  private asked: { readonly request: FrameRequest; readonly by: Window } | undefined;
  private frame: ExcelFrame | undefined;
  private page: HTMLIFrameElement | undefined;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly holder: HTMLElement,
    private readonly session: () => HostSession | undefined,
  ) {
    addEventListener("message", (event) => this.receive(event));
    // However the officer closes it: by the cross or by Escape.
    dialog.addEventListener("close", () => this.closedByHand());
  }

  /** Takes down what is shown, without telling anybody; for when another workbook is opened. */
  clear(): void {
    this.asked = undefined;
    this.frame?.close();
    this.frame = undefined;
    this.page = undefined;
    this.holder.replaceChildren();
    this.dialog.close();
  }

  private receive({ data, source, origin }: MessageEvent): void {
    const request = origin === location.origin ? readRequest(data) : undefined;
    if (!request) return;
    if (request.action === DIALOG) {
      const kind = property(JSON.parse(String(data)), "_actionType");
      if (kind === REGISTER) this.open(request, source as Window);
      if (kind === UNREGISTER) this.clear();
    } else if (source === this.page?.contentWindow && isMessageToParent(request)) {
      const messageContent = property(request.data, "messageToParent");
      this.tell({ messageType: MESSAGE, messageContent, messageOrigin: location.origin });
    }
  }

  private open(request: FrameRequest, by: Window): void {
    const session = this.session();
    const address = dialogAddress(request);
    if (!session || !address || this.asked) return;
    this.asked = { request, by };
    const page = document.createElement("iframe");
    page.title = "Committee Appendix: message";
    this.page = page;
    this.frame = new ExcelFrame(page, session);
    address.searchParams.set("_host_Info", DIALOG_INFO);
    page.src = address.href;
    this.holder.replaceChildren(page);
    this.dialog.showModal();
  }

  private closedByHand(): void {
    if (!this.asked) return;
    this.tell({ messageType: CLOSED });
    this.clear();
  }

  private tell(message: Record<string, unknown>): void {
    if (!this.asked) return;
    const { request, by } = this.asked;
    by.postMessage(writeResponse(request, "event", location.origin, message), location.origin);
  }
}

function isMessageToParent({ action, data }: FrameRequest): boolean {
  const method = property(property(data, "DdaMethod"), "DispatchId");
  return action === "executeMethod" && method === MESSAGE_PARENT;
}

/** The page that is asked for; undefined for one of another site, which the page may not frame. */
function dialogAddress({ data }: FrameRequest): URL | undefined {
  const asked: unknown = JSON.parse(String(property(data, "targetId") ?? "{}"));
  const address = new URL(String(property(asked, "url") ?? ""), location.href);
  return address.origin === location.origin ? address : undefined;
}
