import { cellHeightPoints, type CellFont } from "../page";
import type { Paper } from "../paper";

/**
 * A text as it is drawn, and then, where the appendix has a twin in another language, as the twin says it: both stand in the
 * same rows, which are as high as the longer of the two needs.
 */
export type Said = readonly [drawn: string, ...others: string[]];

/** The paper that is laid out, then those of its twins. */
export type Papers = readonly [Paper, ...Paper[]];

/** What the papers say in one place: `said(papers, ({words}) => words.sections.notes)` is `["Notes", "Nodiadau"]`. */
export function said([paper, ...others]: Papers, of: (paper: Paper) => string): Said {
  return [of(paper), ...others.map(of)];
}

/** The texts changed one by one; each knows which of the papers it is of. */
export function eachSaid(
  [drawn, ...others]: Said,
  change: (text: string, paper: number) => string,
): Said {
  return [change(drawn, 0), ...others.map((text, at) => change(text, at + 1))];
}

/** The same of several lines; what one of the papers does not say is blank there. */
export function saidLines(papers: Papers, of: (paper: Paper) => readonly string[]): Said[] {
  const most = Math.max(...papers.map((paper) => of(paper).length));
  return Array.from({ length: most }, (_, at) => said(papers, (paper) => of(paper)[at] ?? ""));
}

/** The height in which each of the texts stands whole, in points. */
export function saidHeightPoints(texts: Said, font: CellFont, columnWidthPoints: number): number {
  return Math.max(...texts.map((text) => cellHeightPoints(text, font, columnWidthPoints)));
}
