import { cellText } from "../../sheet";
import { atCell } from "../place";
import type { CellCheck } from "../types";

/** Lengths at which programs cut a text: an old export's, and Excel's own. */
const CUTS: Readonly<Record<number, string>> = {
  255: "the length at which older exports cut a text",
  256: "the length at which older exports cut a text",
  32767: "the most that a cell can hold",
};

export const textCut: CellCheck = {
  id: "text-cut",
  title: "A text seems to have been cut off",
  advice: "Compare it with its source and complete it.",
  severity: "warning",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex }) {
    const text = cellText(cell);
    const reason = CUTS[text.length];
    if (reason === undefined || /[.!?)”"']\s*$/.test(text)) return;
    yield atCell(
      sheetName,
      rowIndex,
      columnIndex,
      `This text has exactly ${text.length.toLocaleString("en-GB")} characters, ${reason}, and does not end with a full stop. Check that its end is not lost.`,
    );
  },
};
