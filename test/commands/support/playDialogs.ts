import { readMessage, type Message } from "../../../src/commands/message";

/** How the officer closes the window, or that Office shows none. */
export type Closing = "button" | "cross" | "refused";

/** The small windows that Office opened for a command, and what became of them. */
export interface PlayedDialogs {
  readonly told: Message[];
  /** How often the command asked Office to close its window. */
  readonly closed: jest.Mock;
}

/** Plays Office's windows within the running office.js; the page of the command stands at https://localhost:3000. */
export function playDialogs(closing: Closing): PlayedDialogs {
  const played: PlayedDialogs = { told: [], closed: jest.fn() };
  const href = "https://localhost:3000/commands.html";
  Object.defineProperty(globalThis, "location", { value: { href }, configurable: true });
  const displayDialogAsync = (
    address: string,
    _look: unknown,
    answer: (result: object) => void,
  ) => {
    const { origin, pathname, search } = new URL(address);
    if (closing === "refused" || `${origin}${pathname}` !== "https://localhost:3000/message.html") {
      answer({ status: Office.AsyncResultStatus.Failed });
      return;
    }
    played.told.push(readMessage(search));
    answer({ status: Office.AsyncResultStatus.Succeeded, value: openDialog(closing, played) });
  };
  Object.defineProperty(Office.context, "ui", {
    value: { displayDialogAsync },
    configurable: true,
  });
  return played;
}

/** A window that the officer closes as soon as anybody listens. */
function openDialog(closing: Closing, { closed }: PlayedDialogs): object {
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  const closingEvent = closing === "button" ? DialogMessageReceived : DialogEventReceived;
  return {
    close: closed,
    addEventHandler: (event: Office.EventType, handler: () => void) => {
      if (event === closingEvent) setTimeout(handler, 0);
    },
  };
}
