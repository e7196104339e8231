import { documentOf, htmlEdition, type EditionSettings } from "../../editions";
import type { Paper } from "../../paper";

/** The paper as a web page, whole in one file. */
export function htmlFile(paper: Paper, settings: EditionSettings): string {
  return htmlEdition(documentOf(paper, settings));
}
