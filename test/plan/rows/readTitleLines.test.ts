import { readTitleLines } from "../../../src/plan/rows/readTitleLines";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import type { IsoDate } from "../../../src/calendar";
import { sheetOf, workbookOf } from "../grids";

const asAt = "2003-11-11" as IsoDate;

describe("readTitleLines", () => {
  const sheet = sheetOf("Targets", [
    ["Kirkmore Council", "", ""],
    ["", "", ""],
    ["Joint plan", "", "2002 to 2005"],
    ["Joint plan", "", "2002 to 2005"],
    ["Aim", "Target", "Timescale"],
    ["Shaping policy", "Agree a form", "March 2004"],
  ]);

  test("gives a line a row, blank rows left out, each line once", () => {
    expect(readTitleLines(sheet, 4)).toEqual(["Kirkmore Council", "Joint plan 2002 to 2005"]);
  });

  test("gives none where the headings stand first", () => {
    expect(readTitleLines(sheet, 0)).toEqual([]);
  });

  test("stands in the plan", () => {
    expect(understandPlan(workbookOf(sheet), DEFAULT_SETTINGS, asAt).titleLines).toEqual([
      "Kirkmore Council",
      "Joint plan 2002 to 2005",
    ]);
  });
});
