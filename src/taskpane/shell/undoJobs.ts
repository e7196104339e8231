/** The job that takes an appendix back, with its words: wanted after the first one is made, if ever. */
export { undoGenerate } from "../../jobs/generate/undoGenerate";
export { undoWords } from "../../jobs/words/undoWords";
