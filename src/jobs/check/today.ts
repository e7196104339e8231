import { dateOf, type IsoDate } from "../../calendar";

/** The day on the officer's own calendar: the only place where the clock is read. */
export function today(): IsoDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
