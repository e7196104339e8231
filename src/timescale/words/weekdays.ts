import type { Weekday } from "../../calendar";

/** The names of the weekdays, in full and short. */
export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tues", 2],
  ["tue", 2],
  ["wednesday", 3],
  ["weds", 3],
  ["wed", 3],
  ["thursday", 4],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7],
]);

/** The same, without their days. */
export const WEEKDAY_WORDS: readonly string[] = [...WEEKDAYS.keys()];
