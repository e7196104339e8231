import type { Season } from "../../calendar";

/** Seasons as they are written. "Fall" is one only beside a year: on a British sheet it is the verb. */
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "spring"],
  ["springtime", "spring"],
  ["summer", "summer"],
  ["summertime", "summer"],
  ["autumn", "autumn"],
  ["aut", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["wintertime", "winter"],
]);

/** EDTF writes a season as a month number from 21. */
export const SEASON_CODES: Readonly<Record<Season, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  winter: 24,
};
