/**
 * The jobs that lay out and draw a sheet, apart from the others so that the counts need not wait for them. They are taken
 * from their own files: through the room's entry they would come with the others.
 */
export { generateAppendix } from "../../jobs/generate/generateAppendix";
export { makeChecksSheet } from "../../jobs/check/makeChecksSheet";
export { makePromisesSheet } from "../../jobs/memory/makePromisesSheet";
