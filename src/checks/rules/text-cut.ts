import { cellText } from "../../sheet";
import { atCell } from "../place";
import type { CellCheck } from "../types";

/** Lengths at which programs cut a text: an old export's, and Excel's own. */
const CUTS = {
  255: "the length at which older exports cut a text",
  256: "the length at which older exports cut a text",
  32767: "the most that a cell can hold",
} as const;

interface Facts {
  readonly length: keyof typeof CUTS;
}

export const textCut = {
  id: "text-cut",
  title: "A text seems to have been cut off",
  advice: "Compare it with its source and complete it.",
  severity: "warning",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex }) {
    const text = cellText(cell);
    const { length } = text;
    if (!isCut(length) || /[.!?)”"']\s*$/.test(text)) return;
    yield { place: atCell(sheetName, rowIndex, columnIndex), facts: { length } };
  },
  fault: ({ length }) =>
    `This text has exactly ${length.toLocaleString("en-GB")} characters, ${CUTS[length]}, and does not end with a full stop.`,
  remedy: () => "Check that its end is not lost.",
} as const satisfies CellCheck<Facts>;

function isCut(length: number): length is keyof typeof CUTS {
  return Object.hasOwn(CUTS, length);
}
