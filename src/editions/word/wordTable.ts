import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell as WordCell,
  TableLayoutType,
  TableRow as WordRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ITableCellBorders,
} from "docx";
import { PALETTE } from "../../page";
import type { Tone } from "../../paper";
import type { TableBlock, TableCell, TableColumn, TableRow } from "../document/types";
import { NamedTable } from "./namedTable";
import { colourOf, printable } from "./wordText";

interface Look {
  readonly colour: string;
  readonly bold: boolean;
  readonly fill: string | undefined;
}
const LOOKS: Readonly<Record<Tone, Look>> = {
  plain: { colour: PALETTE.ink, bold: false, fill: undefined },
  name: { colour: PALETTE.ink, bold: true, fill: undefined },
  overdue: { colour: PALETTE.overdueInk, bold: true, fill: PALETTE.overdueTint },
  "due-soon": { colour: PALETTE.dueSoonInk, bold: true, fill: PALETTE.dueSoonTint },
  quiet: { colour: PALETTE.quiet, bold: false, fill: undefined },
};
const HEADING: Look = { colour: PALETTE.onAccent, bold: true, fill: PALETTE.accent };

/** Air inside a cell, in twentieths of a point. */
const CELL_MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };

/** A table whose heading row comes back on each page and whose rows are not cut, `widthTwips` wide. */
export function wordTable({ name, columns, rows }: TableBlock, widthTwips: number): NamedTable {
  const widths = columns.map(({ share }) => Math.floor(share * widthTwips));
  return new NamedTable(name, {
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: CELL_MARGINS,
    borders: NO_BORDERS,
    rows: [headingRow(columns, widths), ...rows.map((row) => wordRow(row, columns, widths))],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function headingRow(columns: readonly TableColumn[], widths: readonly number[]): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, isNumber }, at) =>
        new WordCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.BOTTOM,
          shading: shadingOf(HEADING),
          children: paragraphsOf(heading, HEADING, isNumber),
        }),
    ),
  });
}

function wordRow(
  { cells, isStart }: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
): WordRow {
  return new WordRow({
    cantSplit: true,
    children: cells.flatMap((cell, at) => {
      if (!cell) return [];
      const isNumber = columns[at]?.isNumber === true;
      return [wordCell(cell, isNumber, widths[at] ?? 0, bordersOf(isStart))];
    }),
  });
}

function wordCell(
  { text, tone, rowCount }: TableCell,
  isNumber: boolean,
  width: number,
  borders: ITableCellBorders,
): WordCell {
  const look = LOOKS[tone];
  return new WordCell({
    width: { size: width, type: WidthType.DXA },
    borders,
    ...(rowCount > 1 && { rowSpan: rowCount }),
    ...(look.fill !== undefined && { shading: shadingOf(look) }),
    children: paragraphsOf(text, look, isNumber),
  });
}

function paragraphsOf(text: string, { colour, bold }: Look, isNumber: boolean): Paragraph[] {
  return text.split("\n").map(
    (line) =>
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: printable(line), bold, color: colourOf(colour) })],
      }),
  );
}

function shadingOf({ fill = PALETTE.paper }: Look) {
  return { type: ShadingType.CLEAR, color: "auto", fill: colourOf(fill) };
}

/** Eighths of a point. */
function bordersOf(isStart: boolean): ITableCellBorders {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colourOf(PALETTE.rule) };
  const strong = { style: BorderStyle.SINGLE, size: 12, color: colourOf(PALETTE.strongRule) };
  return { top: isStart ? strong : rule, bottom: rule };
}
