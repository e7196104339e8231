/**
 * Paper: what the paper says, as content: head, counts, tables, notes, key.
 * Takes a `Plan`, the settings and what earlier reports promised, and gives a `Paper`; may not know columns' widths,
 * pages or Excel, nor judge or change what the officer wrote: every word stands as it is, and what the paper says itself
 * comes from the words of its language.
 */
export { sinceTable } from "./since/sinceTable";
export { headOf } from "./head";
export {
  composePaper,
  composePaperInSlices,
  type PaperHistory,
  type SinceTeller,
} from "./composePaper";
export { reportSentences, type ReportSentence, type ReportSentences } from "./sentences";
export * from "./types";
