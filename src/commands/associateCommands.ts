import { checkSheets } from "./checkSheets";
import { generateFromRibbon } from "./generateFromRibbon";

/** Ties the manifest's function names to the commands. */
export function associateCommands(): void {
  Office.actions.associate("generateAppendix", completing(generateFromRibbon));
  Office.actions.associate("checkSheets", completing(checkSheets));
}

type Press = Pick<Office.AddinCommands.Event, "completed">;

/**
 * A command that always tells Office that it has ended: without that the button stays grey for five minutes. A command
 * that fails ends too; the pane tells the reason as soon as it is opened, because it reads the same workbook.
 */
function completing(command: () => Promise<void>): (press: Press) => Promise<void> {
  return async (press) => {
    try {
      await command();
    } catch {
      await showPane();
    } finally {
      press.completed();
    }
  };
}

/** Opens the pane where Office lets a command do so (a shared runtime); elsewhere the officer opens it. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // No shared runtime: nothing more can be shown from here without a dialog in the officer's way.
  }
}
