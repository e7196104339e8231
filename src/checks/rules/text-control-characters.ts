import { atCell } from "../place";
import type { CellCheck, NoFacts } from "../types";

/** Control characters except tab and line break, marks without width, and what a broken export leaves for a line end. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u200b\u2060\ufeff\ufffe]|_x000D_/gu;

export const textControlCharacters = {
  id: "text-control-characters",
  title: "Invisible characters in a text",
  advice: "Remove them; the fix does this for you.",
  severity: "warning",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex, formula }) {
    if (cell.kind !== "text") return;
    const text = cell.text.replace(CONTROL, "");
    if (text === cell.text) return;
    const fix =
      formula === undefined
        ? {
            label: "Remove the invisible characters",
            sheetName,
            rowIndex,
            columnIndex,
            before: cell.text,
            after: { kind: "text", text } as const,
          }
        : undefined;
    yield { place: atCell(sheetName, rowIndex, columnIndex), facts: {}, ...(fix && { fix }) };
  },
  fault: () =>
    "This text holds characters that cannot be seen and may print as boxes, often left by copying from another program.",
} as const satisfies CellCheck<NoFacts>;
