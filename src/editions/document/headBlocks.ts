import type { Glance, Paper } from "../../paper";
import { capitalised, fill, longMonth } from "../../words";
import { cellOf, tableBlock } from "./tableBlock";
import type { Block, LineBlock } from "./types";

/** The head line by line: whose paper it is, what it is, what was counted. What was not given is left out. */
export function headBlocks({ head }: Paper): Block[] {
  const hasTitle = head.title !== "";
  const lines: LineBlock[] = [
    { kind: "line", role: "appendix", text: head.appendixName },
    { kind: "line", role: "council", text: head.council },
    { kind: "line", role: "line", text: head.department },
    { kind: "line", role: "line", text: head.committeeAndDate },
    { kind: "line", role: "title", text: hasTitle ? head.title : head.summary },
    { kind: "line", role: "subtitle", text: hasTitle ? head.summary : "" },
    ...head.counts.map((text): LineBlock => ({ kind: "line", role: "counts", text })),
  ];
  return lines.filter(({ text }) => text !== "");
}

/** What the document is called: "Appendix 1: Joint working, summary of progress – November 2003". */
export function documentTitle({ head, words, asAt }: Paper): string {
  const { appendixName: appendix, title } = head;
  const month = longMonth(asAt, words);
  return fill(title === "" ? words.head.untitled : words.head.titled, {
    appendix,
    title,
    month,
  }).replace(/\s+/g, " ");
}

/** Whose paper it is and about what: "Muirhead Council: Joint working". */
export function whoseOf({ head, words }: Paper): string {
  const { council, title } = head;
  const whole =
    council !== "" && title !== ""
      ? fill(words.footer.whose, { council, title })
      : council || title;
  return whole.replace(/\s+/g, " ");
}

/** The counts by status with what each means. */
export function glanceBlocks(glance: Glance | undefined, { words }: Paper): Block[] {
  if (!glance) return [];
  const { headings, rows } = glance;
  const columns = [
    { heading: headings.status, isNumber: false },
    { heading: headings.rows, isNumber: true },
    { heading: headings.meaning, isNumber: false },
  ];
  return [
    tableBlock(
      fill(words.cells.labelled, { label: headings.status, text: headings.meaning }),
      columns,
      rows.map(({ label, number, meaning, tone }) => ({
        cells: [
          cellOf(label, { tone, isHeader: true }),
          cellOf(String(number)),
          cellOf(capitalised(meaning, words.language)),
        ],
        isStart: false,
      })),
    ),
  ];
}
