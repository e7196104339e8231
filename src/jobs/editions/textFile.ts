import { documentOf, textEdition, type EditionSettings } from "../../editions";
import type { Paper } from "../../paper";

/** The paper as plain text for an e-mail. */
export function textFile(paper: Paper, settings: EditionSettings): string {
  return textEdition(documentOf(paper, settings));
}
