/**
 * Editions: a paper becomes a Word document, a web page or a text for e-mail, apart from the sheet that `src/appendix` lays out.
 * Takes a `Paper` and a few settings and gives a document block by block (`document/`), which each edition writes in its own
 * way (`html/`, `text/`, `word/`); may not know Excel, plans or statuses, nor add or change a word: every edition says what
 * the paper says. `word/` is taken from its own files, for with it comes the library that writes .docx files.
 */
export { documentOf, type EditionSettings } from "./document/documentOf";
export type * from "./document/types";
export { htmlEdition } from "./html/htmlEdition";
export { textEdition } from "./text/textEdition";
