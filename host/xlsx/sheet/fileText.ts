import { LIMITS } from "../limits";
import { ensureLength } from "../workbookFileError";
import { unescapeCellText } from "../xml/escapeXml";

/**
 * A cell's text as the file writes it, unescaped. Throws a WorkbookFileError (too-large) for one that is longer than
 * Excel's own limit: such a file is not Excel's, and a few kilobytes of it unpack to hundreds of megabytes.
 * `fileText("_x0041_")` is "A".
 */
export function fileText(written: string): string {
  const text = unescapeCellText(written);
  ensureLength("one of its cells has a text of", text.length, LIMITS.cellText);
  return text;
}
