import { checkPlan, findingWords, type Finding } from "../../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import { workbookOf } from "../plan/grids";
import { JOINT, YEAR } from "../plan/realPapers";
import { day } from "./planted";

function findingsOn(asAt: string, ...sheets: SheetGrid[]): Finding[] {
  const workbook = workbookOf(...sheets);
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, day(asAt));
  return checkPlan({ plan, workbook, settings: DEFAULT_SETTINGS });
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, check, place }) => `${severity} ${check} ${place.sheet}!${place.cell}`);

describe("papers as officers write them", () => {
  test("the joint working plan has two plans without a timescale, and one thing to know", () => {
    expect(told(findingsOn("2003-11-11", ...JOINT()))).toEqual([
      "warning plan-without-timescale Targets!E5",
      "info achieved-yet-open Targets!C15",
      "warning plan-without-timescale Targets!E37",
    ]);
  });

  test("a year of work, sound as it stands, raises nothing", () => {
    expect(told(findingsOn("2024-11-12", ...YEAR()))).toEqual([]);
  });

  test("a year later only what is overdue is told, and only where nothing explains it", () => {
    const findings = findingsOn("2025-11-11", ...YEAR());
    expect(new Set(findings.map(({ severity }) => severity)).has("error")).toBe(false);
    expect(findings.every(({ check }) => check === "overdue-without-explanation")).toBe(true);
  });

  test.each([
    ["2003-11-11", JOINT],
    ["2004-06-08", JOINT],
    ["2024-11-12", YEAR],
  ])("on %s there is no error, and every message is whole sentences", (asAt, sheets) => {
    for (const finding of findingsOn(asAt, ...sheets())) {
      const message = findingWords(finding);
      expect(finding.severity).not.toBe("error");
      expect(message).toMatch(/^[A-Z“].*[.?]$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  });
});
