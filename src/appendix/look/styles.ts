import { FONT_NAME, PALETTE } from "../../page";
import type { CellStyle } from "../../sheet";

/** What a cell is; its look follows from it. */
export type StyleBase =
  | "council"
  | "appendixName"
  | "headLine"
  | "title"
  | "subtitle"
  | "counts"
  | "sectionTitle"
  | "sectionLine"
  | "heading"
  | "headingRight"
  | "aim"
  | "text"
  | "overdue"
  | "dueSoon"
  | "quiet"
  | "number"
  | "figure"
  | "note";

/** Three sizes and no more, in points. */
export interface FontSizes {
  readonly body: number;
  readonly large: number;
  readonly title: number;
}

/** The least that is accessible in print (the Analysis Function's checklist). */
const LEAST_ACCESSIBLE = 12;

/** A page of A3 is often handed out copied down to A4, by the square root of a half: 11 points come out as 7.8, 10 as 7.1. */
const LEAST_ON_A3 = 11;

/** `fontSizes("accessible", 10)` has a body of 12 points, `fontSizes("committee", 10, "A3")` one of 11. */
export function fontSizes(
  layout: "committee" | "accessible",
  textPoints: number,
  paper: "A4" | "A3" = "A4",
): FontSizes {
  const least = layout === "accessible" ? LEAST_ACCESSIBLE : paper === "A3" ? LEAST_ON_A3 : 0;
  const body = Math.max(least, textPoints);
  return { body, large: body + 2, title: 16 };
}

type Look = Pick<CellStyle, "bold" | "italic" | "colour" | "fill" | "horizontal" | "vertical"> & {
  readonly size: keyof FontSizes;
  readonly wrap: boolean;
  readonly indent: number;
};

const PLAIN: Look = {
  size: "body",
  bold: false,
  italic: false,
  colour: PALETTE.ink,
  fill: undefined,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
};
/** What stands between the rules of a table keeps off them at the left. */
const IN_TABLE: Look = { ...PLAIN, indent: 1 };
const HEADING: Look = {
  ...IN_TABLE,
  bold: true,
  colour: PALETTE.onAccent,
  fill: PALETTE.accent,
  vertical: "center",
};

const LOOKS: Readonly<Record<StyleBase, Look>> = {
  council: { ...PLAIN, size: "large", bold: true },
  appendixName: { ...PLAIN, size: "large", bold: true, horizontal: "right" },
  headLine: PLAIN,
  title: { ...PLAIN, size: "title", bold: true, colour: PALETTE.accent },
  subtitle: { ...PLAIN, size: "large", bold: true, colour: PALETTE.accent },
  counts: { ...PLAIN, vertical: "center" },
  sectionTitle: {
    ...PLAIN,
    size: "large",
    bold: true,
    colour: PALETTE.accent,
    vertical: "bottom",
  },
  sectionLine: { ...PLAIN, bold: true, vertical: "bottom" },
  heading: HEADING,
  headingRight: { ...HEADING, horizontal: "right" },
  aim: { ...IN_TABLE, bold: true },
  text: IN_TABLE,
  overdue: { ...IN_TABLE, bold: true, colour: PALETTE.overdueInk, fill: PALETTE.overdueTint },
  dueSoon: { ...IN_TABLE, bold: true, colour: PALETTE.dueSoonInk, fill: PALETTE.dueSoonTint },
  quiet: { ...IN_TABLE, italic: true, colour: PALETTE.quiet },
  number: { ...IN_TABLE, horizontal: "right" },
  figure: IN_TABLE,
  note: PLAIN,
};

/** A base look without its rules, at the sizes of a layout. */
export function baseStyle(base: StyleBase, sizes: FontSizes): CellStyle {
  const { size, ...look } = LOOKS[base];
  return { ...look, fontName: FONT_NAME, fontSizePoints: sizes[size], borders: {} };
}
