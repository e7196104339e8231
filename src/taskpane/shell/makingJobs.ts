/**
 * The job that lays out and draws the appendix, apart from the others so that the counts need not wait for it. It is taken
 * from its own file: through the room's entry it would come with the others.
 */
export { generateAppendix } from "../../jobs/generate/generateAppendix";
export { makeEdition } from "../../jobs/editions/editions";
