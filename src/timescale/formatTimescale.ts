import { daysInMonth, partsOf, type IsoDate } from "../calendar";
import type { Timescale } from "./types";
import { longDate, longMonth } from "../words";

/**
 * A timescale in plain words that read back as the same time: "March 2004", "by 31 March 2004", "1 April 2003 to 31
 * March 2006", "1 April 2003 onwards", "Ongoing". What has no dates and no word of its own keeps the officer's text.
 */
export function formatTimescale(timescale: Timescale): string {
  switch (timescale.kind) {
    case "deadline":
    case "range":
      if (timescale.kind === "deadline" && timescale.edtf === timescale.latest) {
        return longDate(timescale.latest);
      }
      return formatEnds(timescale.earliest, timescale.latest, timescale.kind);
    case "onwards":
      return `${longDate(timescale.earliest)} onwards`;
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
  if (earliest === undefined) return `${kind === "range" ? "until" : "by"} ${longDate(latest)}`;
  return isMonth(earliest, latest) && kind === "deadline"
    ? longMonth(latest)
    : `${longDate(earliest)} to ${longDate(latest)}`;
}

function isMonth(earliest: IsoDate, latest: IsoDate): boolean {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  const sameMonth = from.year === to.year && from.month === to.month;
  return sameMonth && from.day === 1 && to.day === daysInMonth(to.year, to.month);
}
