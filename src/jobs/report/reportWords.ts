import { reportSentences, type ReportSentence } from "../../paper";
import { cellAddress } from "../../sheet";
import type { PaperWords } from "../../words";
import type { WorkbookReport } from "../types";

export { reportSentences };

/** A sentence to be copied into the covering report, and the cells that it rests on: "Targets!E7", "'Plan 2'!E7". */
export interface CopiedSentence {
  readonly text: string;
  readonly cells: readonly string[];
}

/** Words for the covering report. */
export interface ReportWords {
  readonly progress: readonly CopiedSentence[];
  /** "The committee is asked to:", which each of the recommendations follows. */
  readonly asked: string;
  readonly recommendations: readonly CopiedSentence[];
}

/** Sentences and draft recommendations about the workbook's plan: see `reportSentences`. */
export function reportWords(
  { plan, settings }: Pick<WorkbookReport, "plan" | "settings">,
  words: PaperWords,
): ReportWords {
  const { progress, recommendations, asked } = reportSentences(plan, settings, words);
  return {
    progress: progress.map(withCells),
    asked,
    recommendations: recommendations.map(withCells),
  };
}

function withCells({ text, cells }: ReportSentence): CopiedSentence {
  const addresses = cells.map(
    ({ sheetName, rowIndex, columnIndex }) =>
      `${quoted(sheetName)}!${cellAddress(rowIndex, columnIndex)}`,
  );
  return { text, cells: [...new Set(addresses)] };
}

/** As a formula names a sheet. */
function quoted(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName)
    ? sheetName
    : `'${sheetName.replaceAll("'", "''")}'`;
}
