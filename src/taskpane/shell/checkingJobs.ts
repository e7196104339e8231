/**
 * What words findings, and the results that may hold some: it comes with what finds them. It is taken from its own files, as
 * `makingJobs` takes its own.
 */
export { resultWords } from "../../jobs/words/resultWords";
