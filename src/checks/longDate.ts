import { partsOf, type IsoDate } from "../calendar";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July"].concat([
  "August",
  "September",
  "October",
  "November",
  "December",
]);

/** A date as a paper writes it: `longDate("2003-11-30")` is "30 November 2003". */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}
