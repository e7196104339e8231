/**
 * Commands: the ribbon's buttons that work without the pane.
 * Takes a press and gives a result that is seen in the workbook itself, or is told in a small window; may not know
 * Excel, nor anything that the jobs do not tell.
 */
import { associateCommands } from "./associateCommands";

void Office.onReady(() => associateCommands());
