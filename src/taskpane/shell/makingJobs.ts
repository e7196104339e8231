/**
 * The job that lays out and draws the appendix, and what is told of it and of the add-in's other sheets, apart from the others so that the counts need not wait for it. It is taken
 * from its own file: through the room's entry it would come with the others.
 */
export { generateAppendix } from "../../jobs/generate/generateAppendix";
export { resultWords } from "../../jobs/words/resultWords";
