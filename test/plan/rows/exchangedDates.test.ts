import { parseIsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import type { Cell } from "../../../src/sheet";
import { sheetOf, workbookOf, type Written } from "../grids";
import { planOfPicture } from "../pictures";

function real(serial: number, text: string): Cell {
  return { kind: "date", serial, text, numberFormat: "dd/mm/yyyy" };
}

function statusesOf(dates: readonly Written[]): string[] {
  const asAt = parseIsoDate("2024-11-12");
  if (!asAt) throw new Error("no date");
  const rows = dates.map((date, at) => [`Mend the roof of hall ${at}`, "Estates", date, "Begun"]);
  const grid = sheetOf("Plan", [["Action", "Lead", "Due date", "Update"], ...rows]);
  const plan = understandPlan(workbookOf(grid), DEFAULT_SETTINGS, asAt);
  return plan.steps.map(({ status }) => status.kind);
}

/** 5 January 2024, which was 1 May; 1 December 2023, which was 12 January; 1 October 2024, which was 10 January 2024. */
const [MAY_OR_JANUARY, NEVER_AHEAD] = [real(45296, "05/01/2024"), real(45566, "01/10/2024")];
/** 12 January 2024, which may have been 1 December 2024. */
const STILL_TO_COME = real(45303, "12/01/2024");

test("a real date beside texts that were left over is overdue only when both its readings have passed", () => {
  expect(
    statusesOf(["25/03/2024", "30/04/2024", MAY_OR_JANUARY, NEVER_AHEAD, STILL_TO_COME]),
  ).toEqual(["overdue", "overdue", "overdue", "overdue", "unclear"]);
});

test("where a real date has a day above 12, nothing was turned round", () => {
  expect(statusesOf(["25/03/2024", real(45320, "29/01/2024"), STILL_TO_COME])).toEqual([
    "overdue",
    "overdue",
    "overdue",
  ]);
});

test("a timescale that says done beside something planned leaves the step unclear, and alone it is done", () => {
  const plan = planOfPicture(
    `Action | Progress made | Next steps | Timescale
     Paint the hall | Two rooms done | Paint the stage in May | 31/03/2024 – Achieved
     Mend the roof | Slates laid | None | 31/03/2024 – Achieved`,
    "2024-11-12",
  );
  expect(plan.steps.map(({ status }) => status.kind)).toEqual(["unclear", "complete"]);
});
