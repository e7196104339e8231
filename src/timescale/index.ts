/**
 * Timescale: what an officer's phrase means in time, and where that stands on the as-at date.
 * Takes a phrase (or a date serial) and gives a `Timescale`; may not know today's date, a sheet or Excel.
 */
export { dueStatus } from "./dueStatus";
export { formatTimescale } from "./formatTimescale";
export { readTimescale } from "./readTimescale";
export { readTimescaleNumber, readTimescaleSerial } from "./readTimescaleSerial";
export { noteText } from "./noteText";
export * from "./types";
export { withRevision } from "./withRevision";
export { readCompletion, readUpdateCompletion, type Completion } from "./words/completion";
