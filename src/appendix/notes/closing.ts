import type { Design } from "../design";
import { SPACE_ABOVE_POINTS } from "../section";
import type { SheetBuilder } from "../sheetBuilder";
import { drawTextRow, textRows, type TextRow } from "../textRows";
import { keyLines } from "./keyLines";

/** A heading with lines below it at the sheet's end: the notes, the key. */
export interface ClosingPart {
  readonly rows: readonly TextRow[];
  readonly heightPoints: number;
}

/** The notes and the key, each only where it has something to say. */
export function closingParts(design: Design): ClosingPart[] {
  const { plan, settings, notes } = design;
  return [
    closingPart("Notes", notes.lines(), design),
    closingPart("Key", keyLines(plan, settings.dueSoonDays), design),
  ].filter(({ rows }) => rows.length > 0);
}

/** Adds a closing part, on a new page when it does not fit and would fit there; its title stays with a line. */
export function drawClosingPart(builder: SheetBuilder, part: ClosingPart, design: Design): void {
  const { paper, settings, book, columnWidthsPoints } = design;
  const page = paper.heightPoints;
  if (builder.usedPoints + part.heightPoints > page && part.heightPoints <= page) {
    builder.breakPage(0);
  }
  for (const [at, row] of part.rows.entries()) {
    const withNext = at === 0 ? (part.rows[1]?.heightPoints ?? 0) : 0;
    const isFull = builder.usedPoints + row.heightPoints + withNext > page;
    if (isFull && at !== 1) builder.breakPage(0);
    drawTextRow(builder, row, columnWidthsPoints.length, settings.layout, book);
  }
}

function closingPart(title: string, lines: readonly string[], design: Design): ClosingPart {
  if (lines.length === 0) return { rows: [], heightPoints: 0 };
  const { paper, settings, book } = design;
  const titleRows = textRows(title, "sectionTitle", paper.widthPoints, settings.layout, book);
  const rows = [
    ...titleRows.map((row) => ({ ...row, heightPoints: row.heightPoints + SPACE_ABOVE_POINTS })),
    ...lines.flatMap((line) => textRows(line, "note", paper.widthPoints, settings.layout, book)),
  ];
  return { rows, heightPoints: rows.reduce((sum, row) => sum + row.heightPoints, 0) };
}
