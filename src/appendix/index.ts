/**
 * Appendix: a paper becomes a sheet's pages as data, in two layouts: columns, rows and page breaks.
 * Takes a `Paper` and the layout's settings and gives a `SheetDrawing`; may not know Excel, plans or statuses, nor add
 * or change a word: every text of the paper stands in exactly one place, and what is repeated is marked.
 */
export { accessibleHead, committeeHead } from "./head/headLines";
export { layOutAppendix, layOutAppendixInSlices } from "./layOutAppendix";
export type { ChartMaker, LayoutExtras, LayoutSettings } from "./settings";
