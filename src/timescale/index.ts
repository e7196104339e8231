/**
 * Timescale: what an officer's phrase means in time, and where that stands on the as-at date.
 * Takes a phrase (or a date serial) and gives a `Timescale`; may not know today's date, a sheet or Excel.
 */
export * from "./types";
