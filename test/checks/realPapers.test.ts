import {
  METRICS_HEADINGS,
  METRICS_ROWS,
  TARGETS_HEADINGS,
  TARGETS_ROWS,
  TITLE,
} from "../../samples/jointWorking";
import { checkPlan, findingWords, type Finding } from "../../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import { sheetOf, workbookOf, type Written } from "../plan/grids";
import { day } from "./planted";

function findingsOn(asAt: string, ...sheets: SheetGrid[]): Finding[] {
  const workbook = workbookOf(...sheets);
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, day(asAt));
  return checkPlan({ plan, workbook, settings: DEFAULT_SETTINGS });
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, check, place }) => `${severity} ${check} ${place.sheet}!${place.cell}`);

/** The sample's cells as they are typed: an empty text is an empty cell. */
const typed = (rows: readonly (readonly (string | number)[])[]): Written[][] =>
  rows.map((row) => row.map((value) => (value === "" ? null : value)));

/** A year's work of a social work service in words and figures: much that is done, little that is dated. */
const YEAR_OF_WORK: readonly (readonly Written[])[] = [
  ["Theme", "Commitment", "Progress to date", "Next steps", "By when"],
  [
    "Children and families",
    "Keep children safely at home with the people who know them",
    "The second year of the new way of assessing risk is under way in all localities",
    "Train the teams that joined this year",
    "March 2025",
  ],
  [
    null,
    "Listen to young people who have been in care",
    "Youth groups meet in every secondary school, and a channel for their news has opened",
    "Let the groups comment on the draft of the corporate parenting plan",
    "Winter 2024",
  ],
  [
    "Adults and carers",
    "Widen the support of unpaid carers",
    "The support service opened in November with three times the staff",
    "Offer assessments in five more community centres",
    "2024-25",
  ],
  [
    null,
    "Help residents to claim what is theirs",
    "Claims that the money advice team helped with brought in over £20m",
    "Go on with the outreach sessions",
    "Ongoing",
  ],
  [
    "Recovery",
    "Offer the post of apprentice to somebody with experience of their own",
    "Complete: the apprentice began in the spring, paid for by a foundation",
    null,
    null,
  ],
];
const FIGURES: readonly (readonly Written[])[] = [
  ["Measure", "Unit", "Good is", "2022-23", "2023-24", "Note"],
  ["Children and young people newly accommodated", "children", "Lower", 61, 46, null],
  ["Gained for residents by advice on money", "£", "Higher", "over £18.5m", "over £20m", null],
  ["Staff who support unpaid carers", "staff", "Higher", 11, 33, "Expanded in November 2023."],
  ["Rank among the most deprived council areas", "rank", "Higher", "5th", "5th", null],
];

const JOINT = (): SheetGrid[] => [
  sheetOf("Targets", typed([[TITLE], TARGETS_HEADINGS, ...TARGETS_ROWS])),
  sheetOf("Metrics", typed([METRICS_HEADINGS, ...METRICS_ROWS])),
];
const YEAR = (): SheetGrid[] => [sheetOf("Targets", YEAR_OF_WORK), sheetOf("Metrics", FIGURES)];

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
