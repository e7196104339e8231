import { checkSheets } from "./checkSheets";
import { messageOf } from "./commandMessage";
import { generateFromRibbon } from "./generateFromRibbon";
import type { Message } from "./message";
import { tell } from "./tell";

/** Ties the manifest's function names to the commands. */
export function associateCommands(): void {
  Office.actions.associate("generateAppendix", completing(generateFromRibbon));
  Office.actions.associate("checkSheets", completing(checkSheets));
}

type Press = Pick<Office.AddinCommands.Event, "completed">;

/**
 * A command that tells what the workbook does not show, and always tells Office that it has ended: without that the
 * button stays grey for five minutes. It ends after its message is closed, because Office may take down a command's page,
 * and what it has opened, once the command has ended.
 */
function completing(command: () => Promise<Message | undefined>): (press: Press) => Promise<void> {
  return async (press) => {
    try {
      const message = await command().catch(messageOf);
      if (message && !(await tell(message))) await showPane();
    } finally {
      press.completed();
    }
  };
}

/** Where no message can be shown the pane tells the reason: it reads the same workbook. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Without a shared runtime no command can open the pane; the officer opens it.
  }
}
