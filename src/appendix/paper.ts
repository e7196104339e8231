import type { ReportSettings } from "../plan";
import type { PageSetup } from "../sheet";
import { roundDownToPixel } from "./text/cellText";

/** The page as the rows see it, all in points. */
export interface Paper {
  readonly marginsPoints: PageSetup["marginsPoints"];
  /** What the columns fill. */
  readonly widthPoints: number;
  /** What the rows of one page may fill. */
  readonly heightPoints: number;
}

/** ISO 216, in points: the short side and the long side. */
const SIDES = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const;
const MARGINS = { top: 36, bottom: 46, left: 36, right: 36, header: 18, footer: 22 };
/** A printer's driver may set columns a little wider than the screen; beyond the margin they would cost a second page. */
const WIDTH_RESERVE_POINTS = 6;
/** Rows may print a little higher than they measure; beyond the margin Excel would break the page itself. */
const HEIGHT_SAFETY = 0.97;

/** The printable area of the chosen paper: A4 landscape gives columns 763.5 points and rows 498 points. */
export function paperOf(settings: Pick<ReportSettings, "paper" | "orientation">): Paper {
  const [short, long] = SIDES[settings.paper];
  const [width, height] = settings.orientation === "landscape" ? [long, short] : [short, long];
  return {
    marginsPoints: MARGINS,
    widthPoints: roundDownToPixel(width - MARGINS.left - MARGINS.right - WIDTH_RESERVE_POINTS),
    heightPoints: roundDownToPixel((height - MARGINS.top - MARGINS.bottom) * HEIGHT_SAFETY),
  };
}
