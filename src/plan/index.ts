/**
 * Plan: the rows of the officer's sheets become records (steps, metrics), as they stand.
 * Takes a `WorkbookGrid` and the settings and gives a `Plan`; may not judge (checks) or lay out (appendix).
 */
export * from "./settings";
export * from "./types";
