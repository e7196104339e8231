import { atCell } from "../place";
import type { CellCheck } from "../types";
import { listed } from "../../words";

const FAULTS = {
  before: "a space at its beginning",
  after: "a space at its end",
  double: "double spaces",
  "non-breaking": "non-breaking spaces",
} as const;
const NO_BREAK_SPACES = /[\u00a0\u202f\u2007]/g;

type Fault = keyof typeof FAULTS;

interface Facts {
  readonly faults: readonly Fault[];
}

export const textSpaces = {
  id: "text-spaces",
  title: "Spaces that do not belong in a text",
  advice: "Remove them; the fix does this for you and keeps line breaks.",
  severity: "info",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex, formula }) {
    if (cell.kind !== "text" || cell.text.trim() === "") return;
    const faults = faultsOf(cell.text);
    if (faults.length === 0) return;
    const text = tidied(cell.text);
    // A formula's text is put right in the formula, by hand.
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
    yield {
      place: atCell(sheetName, rowIndex, columnIndex),
      facts: { faults },
      ...(fix && { fix }),
    };
  },
  fault: ({ faults }) => `This text has ${listed(faults.map((fault) => FAULTS[fault]))}.`,
} as const satisfies CellCheck<Facts>;

function faultsOf(text: string): Fault[] {
  const has: Readonly<Record<Fault, boolean>> = {
    before: /^\s/.test(text),
    after: /\s$/.test(text),
    double: / {2,}/.test(text.trim().replace(NO_BREAK_SPACES, " ")),
    "non-breaking": text.trim().search(NO_BREAK_SPACES) >= 0,
  };
  return (Object.keys(FAULTS) as Fault[]).filter((fault) => has[fault]);
}

/** Line breaks stay: only spaces inside a line and around the text go. */
function tidied(text: string): string {
  return text.replace(NO_BREAK_SPACES, " ").replace(/ {2,}/g, " ").trim();
}
