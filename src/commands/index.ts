/**
 * Commands: the ribbon's buttons that work without the pane.
 * Takes a press and hands it to a job; may not know the domain, name Excel or show anything but cells and sheets.
 */
import { checkSheets, generate } from "./ribbonCommands";

void Office.onReady(() => {
  // The names are those of the manifest's FunctionName elements.
  Office.actions.associate("checkSheets", checkSheets);
  Office.actions.associate("generateAppendix", generate);
});
