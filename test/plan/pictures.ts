import { parseIsoDate } from "../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan, type Plan, type ReportSettings } from "../../src/plan";
import { sheetOf, workbookOf, type Written } from "./grids";

/** A sheet drawn in text: a line a row, "|" between cells, "⏎" for a line break in a cell. */
export function gridOfPicture(picture: string): Written[][] {
  return picture
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim().replaceAll("⏎", "\n"))
        .map(cellOfPicture),
    );
}

function cellOfPicture(text: string): Written {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") {
    return { kind: "boolean", boolean: text === "TRUE", text };
  }
  return /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The plan of one sheet, or of several ("-- Name" begins the next). */
export function planOfPicture(
  picture: string,
  asAt: string,
  settings: Partial<ReportSettings> = {},
): Plan {
  const day = parseIsoDate(asAt);
  if (day === undefined) throw new Error(`no day: ${asAt}`);
  const sheets = picture.split(/^\s*-- /m).filter((part) => part.trim() !== "");
  const named = picture.trimStart().startsWith("-- ");
  const grids = sheets.map((part) => {
    const [first = "", ...rest] = part.split("\n");
    return named
      ? sheetOf(first.trim(), gridOfPicture(rest.join("\n")))
      : sheetOf("Plan", gridOfPicture(part));
  });
  return understandPlan(workbookOf(...grids), { ...DEFAULT_SETTINGS, ...settings }, day);
}

/** What was read, a line a step: its row, its status, its last day, and what it is about under its group. */
export function readsOf({ steps, targetSheets }: Plan): string[] {
  return steps.map(({ rowIndex, status, timescale, group, target, sheetName }) => {
    const latest = timescale && "latest" in timescale ? timescale.latest : "no date";
    const about = [targetSheets.length > 1 ? sheetName : "", group, target].filter(
      (text) => text !== "",
    );
    return `${rowIndex + 1} ${status.kind}, ${latest}: ${about.join(" > ").replaceAll("\n", " ")}`;
  });
}
