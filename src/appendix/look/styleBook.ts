import type { BorderLine, CellStyle, StyleName } from "../../sheet";
import { PALETTE } from "../../page";
import { baseStyle, type FontSizes, type StyleBase } from "./styles";

/** The rule at one edge of a cell: `strong` parts aims and closes tables, `light` parts what is within. */
export type Rule = "none" | "light" | "strong";
/** The rules of a cell or merged area; `sides` are the light rules at its left and right. */
export interface Rules {
  readonly top: Rule;
  readonly bottom: Rule;
  readonly sides: Rule;
}
export const NO_RULES: Rules = { top: "none", bottom: "none", sides: "none" };

const LINES: Readonly<Record<Exclude<Rule, "none">, BorderLine>> = {
  light: { weight: "thin", colour: PALETTE.rule },
  strong: { weight: "thin", colour: PALETTE.strongRule },
};

/** The named styles of a drawing: only those that were asked for. */
export class StyleBook {
  private readonly styles = new Map<StyleName, CellStyle>();
  private readonly fonts = new Map<StyleBase, CellStyle>();

  constructor(readonly sizes: FontSizes) {}

  /** The name of a base look with rules, "text/light-none-light"; plain "title" where it has none. */
  nameOf(base: StyleBase, rules: Rules = NO_RULES): StyleName {
    const name = rules === NO_RULES ? base : `${base}/${rules.top}-${rules.bottom}-${rules.sides}`;
    if (!this.styles.has(name)) {
      this.styles.set(name, { ...baseStyle(base, this.sizes), borders: bordersOf(rules) });
    }
    return name;
  }

  /** The same look on one line that runs on over the empty cells at its right: "title/line". */
  lineNameOf(base: StyleBase): StyleName {
    const name = `${base}/line`;
    this.styles.set(name, { ...this.fontOf(base), wrap: false });
    return name;
  }

  /** The font of a base look, for measuring. */
  fontOf(base: StyleBase): CellStyle {
    const known = this.fonts.get(base) ?? baseStyle(base, this.sizes);
    this.fonts.set(base, known);
    return known;
  }

  all(): Readonly<Record<StyleName, CellStyle>> {
    return Object.fromEntries(this.styles);
  }
}

function bordersOf({ top, bottom, sides }: Rules): CellStyle["borders"] {
  const borders: Partial<Record<"top" | "bottom" | "left" | "right", BorderLine>> = {};
  if (top !== "none") borders.top = LINES[top];
  if (bottom !== "none") borders.bottom = LINES[bottom];
  if (sides !== "none") [borders.left, borders.right] = [LINES[sides], LINES[sides]];
  return borders;
}
