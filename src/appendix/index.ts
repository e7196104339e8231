/**
 * Appendix: records become pages as data: columns, rows and page breaks.
 * Takes a `Plan` and the settings and gives a `SheetDrawing`; may not know Excel, nor judge or change what the
 * officer wrote: every word stands as it is, in exactly one place, and what is repeated is marked.
 */
export { layOutAppendix } from "./layOutAppendix";
