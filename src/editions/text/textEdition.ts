import type { Block, LineBlock, PaperDocument, TableBlock, TableRow } from "../document/types";
import { LINE_LENGTH, wrapLines } from "./wrapLines";

/**
 * A paper as plain text for an e-mail, in lines of at most 72 characters: headings underlined, each row of a table as
 * lines of "Heading: text". Ends in a line break.
 */
export function textEdition({ blocks, asAtLine, whose }: PaperDocument): string {
  const parts = blocks.map(partOf);
  const end = [whose, asAtLine].filter((line) => line !== "").flatMap((line) => wrapLines(line));
  const lines = [...parts.flat(), "", "-".repeat(LINE_LENGTH), ...end];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function partOf(block: Block): string[] {
  switch (block.kind) {
    case "line":
      return lineOf(block);
    case "heading":
      return ["", ...underlined(block.text, "-"), ""];
    case "list":
      return block.lines.flatMap((line) => [...wrapLines(line, "", "  "), ""]);
    case "table":
      return [
        "",
        ...(block.columns.length <= MOST_ON_A_LINE ? listOf(block) : recordsOf(block)),
        "",
      ];
  }
}

function lineOf({ role, text }: LineBlock): string[] {
  if (role === "title") return ["", ...underlined(text, "=")];
  const lines = wrapLines(text);
  return role === "counts" || role === "subtitle" ? ["", ...lines] : lines;
}

function underlined(text: string, line: string): string[] {
  const lines = wrapLines(text);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return [...lines, line.repeat(Math.min(LINE_LENGTH, longest))];
}

/** A table of so few columns has a row on a line: "Overdue – 3 – The timescale ended …". */
const MOST_ON_A_LINE = 3;
const BETWEEN = " – ";
/** What stands for a column in which nothing is said. */
const NOTHING = "–";

function listOf({ columns, rows }: TableBlock): string[] {
  const head = columns.map(({ heading }) => heading).join(BETWEEN);
  // What stands beside several rows is said with the first of them.
  const lines = rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell ? [oneLine(cell.text) || NOTHING] : [])),
  );
  return [head, ...lines.map((cells) => cells.join(BETWEEN))].flatMap((line) =>
    wrapLines(line, "", "  "),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Each row as lines; what names it, or the rows that follow too, stands at the margin, the rest indented. */
function recordsOf({ columns, rows }: TableBlock): string[] {
  const silent = columns.filter((_, at) =>
    rows.every(({ cells }) => (cells[at]?.text ?? "").trim() === ""),
  );
  const record = ({ cells }: TableRow): string[] => {
    const lines = cells.flatMap((cell, at) => {
      const text = cell?.text.trim() ?? "";
      if (!cell || text === "") return [];
      const indent = cell.isHeader ? "" : "  ";
      return wrapLines(text, `${indent}${columns[at]?.heading ?? ""}: `, `${indent}  `);
    });
    return lines.length === 0 ? [] : [...lines, ""];
  };
  return [
    ...silent.flatMap(({ heading }) => wrapLines(NOTHING, `${heading}: `)),
    ...rows.flatMap(record),
  ];
}
