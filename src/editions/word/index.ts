/**
 * Word: a paper as Word's paragraphs and tables, by the library `docx`, which is fetched only when such a file is wanted.
 * Takes a document block by block; may not know Excel or plans, nor add a word.
 */
export { wordBlocks } from "./wordBlocks";
export { roomTwips, wordDocument } from "./wordDocument";
