import type { Paper } from "../../paper";
import { fill, longMonth } from "../../words";
import type { StyleBase } from "../look/styles";

/** One line of the head; `right` stands at the right margin of the same line. */
export interface HeadLine {
  readonly text: string;
  readonly style: StyleBase;
  readonly right?: string;
}

/**
 * The head as a committee knows it: council and "APPENDIX 1", department, committee and date, title, the summary's
 * month, the counts in words. What was not given is left out.
 */
export function committeeHead({ head, words }: Pick<Paper, "head" | "words">): HeadLine[] {
  const [first = "", ...others] = namesOf(head);
  const capitals = (text: string): string => text.toLocaleUpperCase(words.language);
  const summary = capitals(head.summary);
  const titles: HeadLine[] =
    head.title === ""
      ? [{ text: summary, style: "title" }]
      : [
          { text: head.title, style: "title" },
          { text: summary, style: "subtitle" },
        ];
  return [
    { text: first, style: "council", right: capitals(head.appendixName) },
    ...linesOf([...others, head.committeeAndDate]),
    ...titles,
    { text: head.counts.join(" "), style: "counts" },
  ];
}

/** The same for readers who hear the sheet: what the sheet is stands first, then what is on it. */
export function accessibleHead(
  { head, words, asAt }: Pick<Paper, "head" | "words" | "asAt">,
  contents: string,
): HeadLine[] {
  const { appendixName: appendix, title } = head;
  const month = longMonth(asAt, words);
  const titled = title === "" ? words.head.untitled : words.head.titled;
  return [
    { text: fill(titled, { appendix, title, month }), style: "title" },
    ...linesOf([...namesOf(head), head.committeeAndDate]),
    { text: head.counts.join(" "), style: "counts" },
    { text: contents, style: "headLine" },
  ];
}

function namesOf({ council, department }: Paper["head"]): string[] {
  return [council, department].filter((name) => name !== "");
}

function linesOf(texts: readonly string[]): HeadLine[] {
  return texts.map((text) => ({ text, style: "headLine" }));
}
