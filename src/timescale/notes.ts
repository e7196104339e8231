import type { TimescaleNote } from "./types";

/** The officer's own words, kept beside the time. */
export const said = (words: string): TimescaleNote => ({ kind: "said", words });
/** Something that is not written and was taken as understood. */
export const inferred = (words: string): TimescaleNote => ({ kind: "inferred", words });
/** Two readings are possible, or the date cannot be right as written. */
export const doubt = (words: string): TimescaleNote => ({ kind: "doubt", words });
/** The time was moved. */
export const slip = (words: string): TimescaleNote => ({ kind: "slip", words });
