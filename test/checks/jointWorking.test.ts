import { checkPlan, findingWords, type Finding } from "../../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { sheetOf, workbookOf } from "../plan/grids";
import { JOINT_HEADINGS, JOINT_ROWS } from "../plan/jointWorking";
import { day } from "./planted";

/** The joint working plan of 2003 and the figures of a chief social work officer's report, as an officer types them. */
function findingsOn(asAt: string): Finding[] {
  const workbook = workbookOf(
    sheetOf("Targets", [["Joint working"], [], JOINT_HEADINGS, ...JOINT_ROWS]),
    sheetOf("Metrics", [
      ["Metric", "2022-23", "2023-24", "Good is"],
      ["Newly accommodated children and young people", 61, 46, "Lower"],
      ["Money gained for people who asked for advice", "over £18.5m", "over £20m", "Higher"],
    ]),
  );
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, day(asAt));
  return checkPlan({ plan, workbook, settings: DEFAULT_SETTINGS });
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, check, place }) => `${severity} ${check} ${place.cell}`);

describe("a real paper's plan", () => {
  test("at its committee there is one thing to mend and one to look at", () => {
    expect(told(findingsOn("2003-11-11"))).toEqual([
      "warning plan-without-timescale E6",
      "info achieved-yet-open C16",
    ]);
  });

  test("in April 2004 an overdue step that nobody explains is told too", () => {
    expect(told(findingsOn("2004-04-01"))).toEqual([
      "warning plan-without-timescale E6",
      "info achieved-yet-open C16",
      "warning overdue-without-explanation C17",
    ]);
  });

  test("messages are whole sentences that name no machinery", () => {
    for (const message of findingsOn("2004-04-01").map(findingWords)) {
      expect(message).toMatch(/^[A-Z“].*[.?]$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  });
});
