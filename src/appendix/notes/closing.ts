import type { Design } from "../design";
import type { Part } from "../part";
import { SPACE_ABOVE_POINTS } from "../section";
import { said, saidLines, type Said } from "../said";
import { drawTextRow, textRows, type TextRow } from "../textRows";

/** The notes, where there are any. */
export function closingParts(design: Design): Part[] {
  const title = said(design.papers, ({ words }) => words.sections.notes);
  return linesPart(
    title,
    saidLines(design.papers, ({ notes }) => notes),
    design,
  );
}

/** A title with lines below it; one that is higher than a page breaks between lines, its title with the first. */
export function linesPart(title: Said, lines: readonly Said[], design: Design): Part[] {
  if (lines.length === 0) return [];
  const { room, settings, book, columnWidthsPoints } = design;
  const rowsOf = (texts: Said, style: TextRow["style"]): TextRow[] =>
    textRows(texts, style, room.widthPoints, settings.layout, book);
  const rows = [
    ...rowsOf(title, "sectionTitle").map((row) => ({
      ...row,
      heightPoints: row.heightPoints + SPACE_ABOVE_POINTS,
    })),
    ...lines.flatMap((line) => rowsOf(line, "note")),
  ];
  return [
    {
      heightPoints: rows.reduce((sum, row) => sum + row.heightPoints, 0),
      draw: (builder) => {
        for (const [at, row] of rows.entries()) {
          const withNext = at === 0 ? (rows[1]?.heightPoints ?? 0) : 0;
          const needed = builder.usedPoints + row.heightPoints + withNext;
          if (needed > room.heightPoints && at !== 1) builder.breakPage();
          drawTextRow(builder, row, columnWidthsPoints.length, settings.layout, book);
        }
      },
    },
  ];
}
