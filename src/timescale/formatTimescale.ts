import { dayNumber, daysInMonth, partsOf, type IsoDate } from "../calendar";
import type { Timescale } from "./types";

const MILLISECONDS_A_DAY = 86_400_000;
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A date as a committee paper writes it, the same on every machine: `formatDate("2004-03-31")` is "31 March 2004". */
export function formatDate(date: IsoDate): string {
  return DAY.format(dayNumber(date) * MILLISECONDS_A_DAY);
}

/** A date's month: `formatMonth("2004-03-31")` is "March 2004". */
export function formatMonth(date: IsoDate): string {
  return MONTH.format(dayNumber(date) * MILLISECONDS_A_DAY);
}

/**
 * A timescale in plain words that read back as the same time: "March 2004", "by 31 March 2004", "1 April 2003 to 31
 * March 2006", "1 April 2003 onwards", "Ongoing". What has no dates and no word of its own keeps the officer's text.
 */
export function formatTimescale(timescale: Timescale): string {
  switch (timescale.kind) {
    case "deadline":
    case "range":
      if (timescale.kind === "deadline" && timescale.edtf === timescale.latest)
        return formatDate(timescale.latest);
      return formatEnds(timescale.earliest, timescale.latest, timescale.kind);
    case "onwards":
      return `${formatDate(timescale.earliest)} onwards`;
    case "ongoing":
      return "Ongoing";
    case "complete":
      return "Complete";
    case "relative":
    case "unknown":
      return timescale.text;
  }
}

function formatEnds(
  earliest: IsoDate | undefined,
  latest: IsoDate,
  kind: "deadline" | "range",
): string {
  if (earliest === undefined) return `${kind === "range" ? "until" : "by"} ${formatDate(latest)}`;
  return isMonth(earliest, latest) && kind === "deadline"
    ? formatMonth(latest)
    : `${formatDate(earliest)} to ${formatDate(latest)}`;
}

function isMonth(earliest: IsoDate, latest: IsoDate): boolean {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  const sameMonth = from.year === to.year && from.month === to.month;
  return sameMonth && from.day === 1 && to.day === daysInMonth(to.year, to.month);
}
