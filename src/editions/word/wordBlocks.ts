import type { Table } from "docx";
import { AlignmentType, HeadingLevel, Paragraph, TextRun } from "docx";
import { PALETTE } from "../../page";
import type { Block, LineBlock, PaperDocument } from "../document/types";
import { wordTable } from "./wordTable";
import { colourOf, printable } from "./wordText";

/** The paper's blocks as Word's paragraphs and tables, for a document of our own or a council's template. */
export function wordBlocks({ blocks }: PaperDocument, widthTwips: number): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => {
    const drawn = partOf(block, widthTwips);
    // Without a paragraph between them Word would join two tables, and put nothing behind the last.
    const isLastOfTables = block.kind === "table" && blocks[at + 1]?.kind !== "heading";
    return isLastOfTables ? [...drawn, new Paragraph({ children: [] })] : drawn;
  });
}

function partOf(block: Block, widthTwips: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "line":
      return [lineOf(block)];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: runsOf(block.text),
        }),
      ];
    case "list":
      return block.lines.map((line) => new Paragraph({ children: runsOf(line) }));
    case "table":
      return [wordTable(block, widthTwips)];
  }
}

function lineOf({ role, text }: LineBlock): Paragraph {
  switch (role) {
    case "title":
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(text) });
    case "appendix":
      return new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: runsOf(text, { bold: true, color: colourOf(PALETTE.accent) }),
      });
    case "council":
      return new Paragraph({ children: runsOf(text, { bold: true }) });
    case "subtitle":
      return new Paragraph({
        spacing: { after: 120 },
        children: runsOf(text, { bold: true, color: colourOf(PALETTE.accent) }),
      });
    case "counts":
      return new Paragraph({ spacing: { before: 60, after: 60 }, children: runsOf(text) });
    case "line":
      return new Paragraph({ children: runsOf(text) });
  }
}

/** A text with its own line breaks. */
function runsOf(text: string, look: { bold?: boolean; color?: string } = {}): TextRun[] {
  return text
    .split("\n")
    .map(
      (line, at) => new TextRun({ ...look, text: printable(line), ...(at > 0 && { break: 1 }) }),
    );
}
