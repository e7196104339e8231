import type { IsoDate } from "../../calendar";
import { readPeriod } from "../../metric";
import type { TargetsColumn } from "./planColumns";
import { plainHeading } from "./readHeading";
import type { TableColumn, WeighedColumns, WeighedPart } from "./weighColumns";

/** Parts that a plan may tell anew for each meeting, quarter or term, in a column each. */
const IN_SERIES: readonly TargetsColumn[] = ["status", "rag", "progressMade", "revisedTimescale"];
/** What tells the columns of a series apart. */
const OF_ITS_TIME =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|term|quarter|qtr|q[1-4]|half|meeting|committee|board|year|end|mid|fy|first|second|third|fourth|this|last|previous|at|to|as|of|in|for|by|week|month|\d+(?:st|nd|rd|th)?)\b/g;

/** What a heading says beside its time: "Status Jan" and "Status at Q2" say "status", "12/03/2024" nothing. */
export function stemOf(heading: string): string {
  return plainHeading(heading).replace(OF_ITS_TIME, " ").replace(/\s+/g, " ").trim();
}

/** Whether a heading is nothing but a time or a meeting: "March 2024", "Meeting 3". */
export function isTimeHeading(heading: string): boolean {
  return plainHeading(heading) !== "" && stemOf(heading) === "";
}

/**
 * The parts with those told in several columns read as one series: the latest column that holds anything plays the
 * part, and the earlier ones speak where it is blank.
 */
export function withSeries(
  columns: readonly TableColumn[],
  weighed: WeighedColumns,
  asAt: IsoDate,
): WeighedColumns {
  let found: Partial<Record<TargetsColumn, WeighedPart>> = { ...weighed };
  for (const part of IN_SERIES) {
    const own = found[part];
    if (!own || own.found.why === "chosen") continue;
    const series = seriesOf(columns, part, own, asAt);
    const latest = series.findLast(({ evidence }) => evidence.filled > 0);
    if (series.length < 2 || !latest) continue;
    const inSeries = new Set(series.map(({ heading }) => heading.columnIndex));
    const earlier = series
      .slice(0, series.indexOf(latest))
      .filter(({ evidence }) => evidence.filled > 0)
      .map(({ heading }) => heading.columnIndex)
      .reverse();
    if (earlier.length === 0 && latest.heading.columnIndex === own.found.columnIndex) continue;
    found = Object.fromEntries(
      Object.entries(found).filter(
        ([other, { found: one }]) => other === part || !inSeries.has(one.columnIndex),
      ),
    );
    const { columnIndex, text } = latest.heading;
    found[part] = {
      ...own,
      evidence: latest.evidence,
      found: { ...own.found, columnIndex, heading: text, rivals: [], earlier },
    };
  }
  return found;
}

/** The columns of the part's series in order of time, blank ones among them. */
function seriesOf(
  columns: readonly TableColumn[],
  part: TargetsColumn,
  { found }: WeighedPart,
  asAt: IsoDate,
): TableColumn[] {
  const stem = stemOf(found.heading);
  if (found.heading === "") return [];
  const alike = columns.filter(
    ({ heading: { text }, evidence }) =>
      text !== "" &&
      stemOf(text) === stem &&
      (evidence.filled === 0 || holds(part, evidence, stem)),
  );
  const times = new Map(
    alike.map((column) => [column, readPeriod(timeOf(column.heading.text), asAt)?.latest]),
  );
  if ([...times.values()].includes(undefined)) return alike;
  return [...alike].sort((a, b) => ((times.get(a) ?? "") < (times.get(b) ?? "") ? -1 : 1));
}

function holds(part: TargetsColumn, e: TableColumn["evidence"], stem: string): boolean {
  switch (part) {
    case "status":
      return Math.max(e.status, e.tick, e.percent) >= 0.4;
    case "rag":
      return e.rag >= 0.5;
    case "revisedTimescale":
      return e.dated + e.timeWords > 0.5;
    default:
      // "Deferred to autumn", "Elected on 9 February": under "12 month update" that is news.
      return e.words > 0.5 && (stem === "" ? e.dated : e.plainDates) < 0.4 && e.rag < 0.5;
  }
}

/** The words of a heading that tell its time; months without a year are of the same year. */
function timeOf(heading: string): string {
  // "12 month update (June 2024)" is told in June.
  const bracketed = /\(([^()]*\d{2}[^()]*)\)/.exec(heading)?.[1];
  if (bracketed !== undefined) return bracketed;
  return (heading.match(/[\d/]+|\p{L}+/gu) ?? [])
    .filter((word) => /\d/.test(word) || plainHeading(word).replace(OF_ITS_TIME, "") === "")
    .join(" ");
}
