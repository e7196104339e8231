import { dayNumber, type IsoDate } from "../../calendar";

const MILLISECONDS_A_DAY = 86_400_000;
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** "11 November 2003" for "2003-11-11". */
export function dayInWords(date: IsoDate): string {
  return DAY.format(dayNumber(date) * MILLISECONDS_A_DAY);
}

/** "November 2003" for "2003-11-11". */
export function monthInWords(date: IsoDate): string {
  return MONTH.format(dayNumber(date) * MILLISECONDS_A_DAY);
}
