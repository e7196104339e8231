import type { PageSetup } from "../sheet";
import { roundDownToPixel } from "./cellText";

/** The room on a page as its rows see it, all in points. */
export interface PageRoom {
  readonly marginsPoints: PageSetup["marginsPoints"];
  /** What the columns fill. */
  readonly widthPoints: number;
  /** What the rows of one page may fill. */
  readonly heightPoints: number;
}

/** ISO 216, in points: the short side and the long side. */
const SIDES = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const;
/** As the eye sees them: the columns end this far from the right edge of the paper. */
const MARGINS = { top: 34, bottom: 36, left: 36, right: 36, header: 18, footer: 22 };
/**
 * Columns may print up to a fiftieth wider than they measure (a printer's driver, another program's fonts), and a
 * point too much costs a second page. So the margin that is set at the right is smaller than the one that is seen.
 */
const WIDTH_RESERVE_POINTS = 15;
/** Rows may print a little higher than they measure; beyond the margin Excel would break the page itself. */
const HEIGHT_SAFETY = 0.97;

/** The printable area of the chosen paper: A4 landscape gives columns 769.5 points and rows 509.25 points. */
export function pageRoom(settings: Pick<PageSetup, "paper" | "orientation">): PageRoom {
  const [short, long] = SIDES[settings.paper];
  const [width, height] = settings.orientation === "landscape" ? [long, short] : [short, long];
  return {
    marginsPoints: { ...MARGINS, right: MARGINS.right - WIDTH_RESERVE_POINTS },
    widthPoints: roundDownToPixel(width - MARGINS.left - MARGINS.right),
    heightPoints: roundDownToPixel((height - MARGINS.top - MARGINS.bottom) * HEIGHT_SAFETY),
  };
}
