import { composePaper } from "../../../src/paper";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { sheetOf, workbookOf, type Written } from "../../plan/grids";
import { date } from "../makePlan";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];

/** What the appendix prints for a timescale cell, and for a revised date where one is given. */
function printed(timescale: Written, revised?: Written): string {
  const headings = revised === undefined ? HEADINGS : [...HEADINGS, "Revised date"];
  const row = ["Cleaner streets", "More bins", "Ten set out", "Set out twenty", timescale];
  const rows = [headings, revised === undefined ? row : [...row, revised]];
  const plan = understandPlan(
    workbookOf(sheetOf("Targets", rows)),
    DEFAULT_SETTINGS,
    date("2003-11-11"),
  );
  const [table] = composePaper(plan, DEFAULT_SETTINGS).progress;
  const column = table?.columns.findIndex(({ kind }) => kind === "timescale") ?? -1;
  const cell = table?.rows[0]?.cells[column];
  if (cell === undefined) throw new Error("no step was read");
  return cell.text;
}

test.each<[Written, string]>([
  [37979, "37979 (read as 24 December 2003)\nDue soon: in 43 days"],
  ["37979", "37979 (read as 24 December 2003)\nDue soon: in 43 days"],
  ["20031224", "20031224 (read as 24 December 2003)\nDue soon: in 43 days"],
])("bare figures %p that are read as a date are printed with the date", (cell, text) => {
  expect(printed(cell)).toBe(text);
});

test("a bare number that has passed is told too, and is not overdue", () => {
  expect(printed(37500).split("\n")[0]).toBe("37500 (read as 1 September 2002)");
  expect(printed(37500)).not.toMatch(/overdue/i);
});

test.each<[Written, string]>([
  [2003, "2003"],
  ["24.12.03", "24.12.03"],
  ["24/12/2003", "24/12/2003"],
  ["December 2003", "December 2003"],
  [99999999, "99999999"],
])("the officer's own words %p stand as they are", (cell, text) => {
  expect(printed(cell).split("\n")[0]).toBe(text);
});

test("a revised date stands first, with what it was below; bare figures are told in words there too", () => {
  expect(printed("June 2003", 37979).split("\n").slice(0, 2)).toEqual([
    "37979 (read as 24 December 2003)",
    "(was June 2003)",
  ]);
});
