/**
 * Calendar: plain dates, months, quarters, UK financial years, school sessions, seasons.
 * Takes numbers and gives dates and spans of dates. May not know today's date, a time zone, a locale or Excel.
 */
export * from "./date";
export * from "./easter";
export * from "./school";
export * from "./season";
export * from "./serial";
export * from "./span";
export * from "./third";
export * from "./weekday";
export * from "./year";
