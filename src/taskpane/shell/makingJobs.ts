/**
 * The job that lays out and draws the appendix, and what is told of it and of the add-in's other sheets, apart from the
 * others so that the counts need not wait for them. They are taken from their own files: through the room's entry they would
 * come with the others.
 */
export { generateAppendix } from "../../jobs/generate/generateAppendix";
export { resultWords } from "../../jobs/words/resultWords";
