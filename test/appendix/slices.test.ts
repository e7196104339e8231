import { layOutAppendix, layOutAppendixInSlices } from "../../src/appendix";
import { composePaper, composePaperInSlices } from "../../src/paper";
import { DEFAULT_SETTINGS, understandPlan, understandPlanInSlices } from "../../src/plan";
import type { Slices } from "../../src/sheet";
import { dateOf } from "../../src/calendar";
import { sheetOf, workbookOf } from "../plan/grids";

const ROWS = 400;
const AS_AT = dateOf(2024, 6, 11);
const workbook = workbookOf(
  sheetOf("Targets", [
    ["Aim", "Target", "Progress made", "Progress planned", "Timescale"],
    ...Array.from({ length: ROWS }, (_, row) => [
      `Aim ${Math.floor(row / 10)}`,
      `Target ${row}`,
      "Begun in spring",
      `Go on in locality ${row}`,
      "March 2025",
    ]),
  ]),
);

/** What comes of the slices, and how many there were. */
function counted<Result>(slices: Slices<Result>): [result: Result, count: number] {
  for (let count = 0; ; count += 1) {
    const slice = slices.next();
    if (slice.done === true) return [slice.value, count];
  }
}

test.each(["committee", "accessible"] as const)(
  "a %s appendix is understood, composed and laid out in slices of a row, and says the same as in one go",
  (layout) => {
    const settings = { ...DEFAULT_SETTINGS, layout };
    const [plan, understood] = counted(understandPlanInSlices(workbook, settings, AS_AT));
    expect(plan).toEqual(understandPlan(workbook, settings, AS_AT));
    const [paper, composed] = counted(composePaperInSlices(plan, settings));
    expect(paper).toEqual(composePaper(plan, settings));
    const [drawing, laidOut] = counted(layOutAppendixInSlices(paper, settings));
    expect(drawing).toEqual(layOutAppendix(paper, settings));
    expect(plan.steps).toHaveLength(ROWS);
    for (const count of [understood, composed, laidOut]) expect(count).toBeGreaterThanOrEqual(ROWS);
  },
);
