import { messageAddress, type Message } from "./message";

/** Office takes a command that has not ended after five minutes for broken; until then the message may stand. */
const LONGEST_MILLISECONDS = 240_000;

/** How much of the screen the message takes, in per cent; on the web it stands within Excel's own window. */
const LOOK = { width: 30, height: 35, displayInIframe: true } as const;

/**
 * Shows a message in a small window of Office's and waits until the officer has closed it. Resolves to false where
 * Office shows none: when another one stands already, when windows are blocked, or in an Office that knows none.
 */
export async function tell(message: Message): Promise<boolean> {
  const dialog = await open(messageAddress(message, location.href)).catch(() => undefined);
  if (!dialog) return false;
  await closed(dialog);
  return true;
}

function open(address: string): Promise<Office.Dialog | undefined> {
  return new Promise((resolve) => {
    // A copy each time: office.js writes its own entries into what it is given, and refuses them the next time.
    Office.context.ui.displayDialogAsync(address, { ...LOOK }, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : undefined),
    );
  });
}

/** Resolves when the officer has closed the window: by its own button, which only asks for it, or by Office's. */
function closed(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MILLISECONDS);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      end();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
  });
}
