import { rowsToLookAt } from "../../../src/plan/columns/columnEvidence";
import { day } from "../../checks/planted";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { sheetOf, workbookOf, type Written } from "../grids";

const HEADINGS = ["Action", "Lead", "Due date", "Update"];
const actions = (count: number): Written[][] =>
  Array.from({ length: count }, (_, at) => [
    `Mend the gate of field ${at + 1}`,
    "Parks",
    "31/03/2025",
    `Gate ${at + 1} measured`,
  ]);

test("of a long sheet the same few rows are looked at, whichever of its rows may be the headings", () => {
  const grid = sheetOf("Plan", [["Fields"], [], HEADINGS, ...actions(5000)]);
  const first = rowsToLookAt(grid, 3);
  expect(first.length).toBeGreaterThan(40);
  expect(first.length).toBeLessThan(60);
  for (const from of [2, 4, 20, 40]) expect(rowsToLookAt(grid, from)).toEqual(first);
  const steps = first.slice(1).map((row, at) => row - (first[at] ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(2);
});

test("of a short sheet every row with more than one thing is looked at", () => {
  const grid = sheetOf("Plan", [["Fields"], HEADINGS, ...actions(30), ["Note: gates only"]]);
  expect(rowsToLookAt(grid, 2)).toEqual(Array.from({ length: 30 }, (_, at) => at + 2));
});

test("a sheet that stands back is told with all its rows, however many", () => {
  const workbook = workbookOf(
    sheetOf("Plan", [HEADINGS, ...actions(3)]),
    sheetOf("Closed", [HEADINGS, ...actions(700)]),
  );
  const { sheetsAside } = understandPlan(workbook, DEFAULT_SETTINGS, day("2024-11-12"));
  expect(sheetsAside).toEqual([{ sheetName: "Closed", why: "closed", rowCount: 700 }]);
});
