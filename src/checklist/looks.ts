import { FONT_NAME, PALETTE } from "../page";
import type { BorderLine, CellStyle } from "../sheet";
import type { ChecklistRow } from "./checklistRows";

export type Look = "title" | "line" | "heading" | "text" | "typed" | ChecklistRow["kind"];

const PLAIN: CellStyle = {
  fontName: FONT_NAME,
  fontSizePoints: 10,
  bold: false,
  italic: false,
  colour: PALETTE.ink,
  fill: undefined,
  horizontal: "left",
  vertical: "top",
  wrap: false,
  indent: 0,
  borders: {},
};
const RULE: BorderLine = { weight: "thin", colour: PALETTE.rule };
const BOXED: CellStyle = {
  ...PLAIN,
  wrap: true,
  borders: { top: RULE, bottom: RULE, left: RULE, right: RULE },
};

/** The looks of the list: the appendix's font and colours; colour only repeats what the words say. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { ...PLAIN, fontSizePoints: 16, bold: true, colour: PALETTE.accent },
  line: PLAIN,
  heading: {
    ...BOXED,
    bold: true,
    colour: PALETTE.onAccent,
    fill: PALETTE.accent,
    vertical: "center",
  },
  text: BOXED,
  typed: { ...BOXED, fill: PALETTE.dueSoonTint },
  error: { ...BOXED, bold: true, colour: PALETTE.overdueInk, fill: PALETTE.overdueTint },
  warning: { ...BOXED, bold: true, colour: PALETTE.dueSoonInk, fill: PALETTE.dueSoonTint },
  info: BOXED,
  accepted: { ...BOXED, italic: true, colour: PALETTE.quiet },
};
