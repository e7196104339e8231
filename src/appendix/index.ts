/**
 * Appendix: records become pages as data: text widths, row heights, page breaks.
 * Takes a `Plan` and the settings and gives a `SheetDrawing`; may not know Excel, nor judge or change what the
 * officer wrote: every word stands as it is, in exactly one place, and what is repeated is marked.
 */
export { layOutAppendix } from "./layOutAppendix";
export { FONT_NAME } from "./look/styles";
export { PALETTE } from "./look/palette";
export { paperOf } from "./paper";
export { cellHeightPoints, MAX_ROW_POINTS, roundDownToPixel } from "./text/cellText";
