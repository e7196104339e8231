import type { BorderSide, CellFormatModel } from "../../workbook/model";

const keys = new WeakMap<CellFormatModel, string>();
const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
];

export function fontKey(font: CellFormatModel["font"]): string {
  return JSON.stringify([
    font.name,
    font.size,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
    font.color.toUpperCase(),
    font.superscript,
    font.subscript,
  ]);
}

export function bordersKey(borders: CellFormatModel["borders"]): string {
  return JSON.stringify(
    SIDES.map((side) => {
      const border = borders[side];
      return border === undefined || border.style === "None"
        ? 0
        : [border.style, border.weight, border.color.toUpperCase()];
    }),
  );
}

/** Two formats look the same when their keys are the same. Formats are never changed in place, so keys are kept. */
export function formatKey(format: CellFormatModel): string {
  const known = keys.get(format);
  if (known !== undefined) return known;
  const key = JSON.stringify([
    format.numberFormat,
    fontKey(format.font),
    format.fill.toUpperCase(),
    bordersKey(format.borders),
    format.horizontalAlignment,
    format.verticalAlignment,
    format.wrapText,
    format.indentLevel,
    format.textOrientation,
    format.shrinkToFit,
    format.readingOrder,
    format.locked,
    format.formulaHidden,
  ]);
  keys.set(format, key);
  return key;
}
