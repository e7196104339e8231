import { generateAppendix, goToCell, inOneLine, resultWords } from "../jobs";
import { IN_THE_PANE } from "./commandMessage";
import { showGravest } from "./showFinding";
import type { Message } from "./message";

/**
 * "Generate appendix": the finished appendix comes to the front, and needs no words. When findings stop it, the gravest
 * one's cell is selected; when the appendix holds hand edits it is shown and left as it is, because only the pane can
 * ask. What is then to be done is told.
 */
export async function generateFromRibbon(): Promise<Message | undefined> {
  const result = await generateAppendix();
  switch (result.kind) {
    case "made":
      return undefined;
    case "stopped": {
      await showGravest(result.report.stoppers);
      const { head, rest } = resultWords(result);
      return {
        title: "The appendix was not made",
        text: `${result.drawnBefore === undefined ? rest : inOneLine({ head, rest })} To see all that must be put right first, ${IN_THE_PANE}, then Checks.`,
      };
    }
    case "edited-by-hand":
      await goToCell(result.sheetName, "A1");
      return {
        title: "The appendix was not renewed",
        text: `${inOneLine(resultWords(result))} To keep a copy of it or to replace it, ${IN_THE_PANE} and generate it there.`,
      };
  }
}
