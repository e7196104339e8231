import type { CellFormatModel, CellModel, FontModel } from "./model";

/** The font of a new workbook's "Normal" style. */
export const DEFAULT_FONT: FontModel = Object.freeze({
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  superscript: false,
  subscript: false,
});

/** The format of a cell that nobody has formatted. Shared: never changed in place. */
export const DEFAULT_FORMAT: CellFormatModel = Object.freeze({
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: "",
  borders: Object.freeze({}),
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
});

/** What a cell that is not in the sheet's map holds. */
export const EMPTY_CELL: CellModel = Object.freeze({
  value: Object.freeze({ type: "empty" as const }),
  formula: "",
  quotePrefix: false,
  format: DEFAULT_FORMAT,
});
