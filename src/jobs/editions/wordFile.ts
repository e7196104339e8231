import { Packer, patchDetector, patchDocument, PatchType } from "docx";
import { documentOf, type EditionSettings } from "../../editions";
import { roomTwips, wordBlocks, wordDocument } from "../../editions/word";
import type { Paper } from "../../paper";

/** The place in a council's template that the paper takes, typed as {{appendix}} in a paragraph of its own. */
const PLACE = "appendix";

/** The paper as a .docx file. */
export function wordFile(paper: Paper, settings: EditionSettings): Promise<Uint8Array> {
  return Packer.pack(wordDocument(documentOf(paper, settings)), "uint8array");
}

/**
 * A council's own .docx with the paper at its marked place: its page, header, footer and styles stay as they are.
 * Undefined where the template has no such place. Rejects for what is no .docx file.
 */
export async function filledTemplate(
  paper: Paper,
  settings: EditionSettings,
  template: Uint8Array,
): Promise<Uint8Array | undefined> {
  const places = await patchDetector({ data: template, trimPlaceholders: true });
  if (!places.includes(PLACE)) return undefined;
  const document = documentOf(paper, settings);
  return patchDocument({
    outputType: "uint8array",
    data: template,
    trimPlaceholders: true,
    properties: { title: document.title },
    patches: {
      [PLACE]: { type: PatchType.DOCUMENT, children: wordBlocks(document, roomTwips(document)) },
    },
  });
}
