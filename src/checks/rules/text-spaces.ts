import { atCell } from "../place";
import type { CellCheck } from "../types";
import { listed } from "../../words";

const NO_BREAK_SPACES = /[\u00a0\u202f\u2007]/g;

export const textSpaces: CellCheck = {
  id: "text-spaces",
  title: "Spaces that do not belong in a text",
  advice: "Remove them; the fix does it and keeps line breaks.",
  severity: "info",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex, formula }) {
    if (cell.kind !== "text" || cell.text.trim() === "") return;
    const faults = [
      /^\s/.test(cell.text) ? "a space at its beginning" : "",
      /\s$/.test(cell.text) ? "a space at its end" : "",
      / {2,}/.test(cell.text.trim().replace(NO_BREAK_SPACES, " ")) ? "double spaces" : "",
      cell.text.trim().search(NO_BREAK_SPACES) >= 0 ? "non-breaking spaces" : "",
    ].filter((fault) => fault !== "");
    if (faults.length === 0) return;
    const message = `This text has ${listed(faults)}.`;
    const text = tidied(cell.text);
    // A formula's text is mended in the formula, by hand.
    const fix =
      formula === undefined
        ? {
            label: "Remove the spaces",
            sheetName,
            rowIndex,
            columnIndex,
            before: cell.text,
            after: { kind: "text", text } as const,
          }
        : undefined;
    yield atCell(sheetName, rowIndex, columnIndex, message, fix);
  },
};

/** Line breaks stay: only spaces inside a line and around the text go. */
function tidied(text: string): string {
  return text.replace(NO_BREAK_SPACES, " ").replace(/ {2,}/g, " ").trim();
}
