import { parseIsoDate } from "../../../src/calendar";
import { checkPlan, type Finding, type PrintChoice } from "../../../src/checks";
import { DEFAULT_SETTINGS, understandPlan, type ReportSettings } from "../../../src/plan";
import { sheetOf, workbookOf } from "../grids";
import { printedText } from "./lostCells";

/** What is left out is named by a finding whose one choice prints it. */
const PLAN = [
  ["Action", "Lead", "Due date", "Update", "Cost", "Remark"],
  ["Open the new hall", "Estates", "31/08/2025", "Roof nearly done", "Small", "Ask the vicar"],
  ["Train the wardens", "Parks", "31/12/2025", "Two trained", "None", "Ann knows"],
  [],
  ["Note: the drains come first", null, null, null, null, null],
];
const CLOSED = [
  ["Action", "Lead", "Due date", "Update"],
  ["Sell the barn", "Estates", "31/03/2024", "Barn sold in May"],
];
const ASIDE = [
  ["Recommendation", "Owner", "Target date", "Management response"],
  ["Lock the stores", "Depot", "31/03/2025", "Locks were ordered"],
  ["Count the keys", "Depot", "30/06/2025", "Agreed in June"],
];
const WORKBOOK = workbookOf(
  sheetOf("Plan", PLAN),
  sheetOf("Closed", CLOSED),
  sheetOf("Audit", ASIDE),
);

function readWith(choices: Partial<ReportSettings>): { text: string; findings: Finding[] } {
  const asAt = parseIsoDate("2024-11-12");
  if (!asAt) throw new Error("no date");
  const settings = { ...DEFAULT_SETTINGS, ...choices };
  const plan = understandPlan(WORKBOOK, settings, asAt);
  const findings = checkPlan({ plan, workbook: WORKBOOK, settings });
  return { text: printedText({ plan, settings }), findings };
}

const CHOICES: readonly (readonly [words: string, print: PrintChoice])[] = [
  ["Ask the vicar", { setting: "extraColumns", value: "Remark" }],
  ["Small", { setting: "extraColumns", value: "Cost" }],
  ["Note: the drains come first", { setting: "keptRows", value: "Note: the drains come first" }],
  ["Sell the barn", { setting: "extraSheets", value: "Closed" }],
  ["Locks were ordered", { setting: "extraSheets", value: "Audit" }],
];

test.each(CHOICES)("“%s” is not printed, is told, and is printed by one choice", (words, print) => {
  const before = readWith({});
  expect(before.text).not.toContain(words);
  const told = before.findings.filter(
    (finding) => JSON.stringify(finding.print) === JSON.stringify(print),
  );
  expect(told).toHaveLength(1);
  const after = readWith({ [print.setting]: [print.value] });
  expect(after.text).toContain(words);
  expect(after.findings.map((finding) => finding.print)).not.toContainEqual(print);
});

test("every choice together prints everything, and leaves nothing to choose", () => {
  const { text, findings } = readWith({
    extraColumns: ["Cost", "Remark"],
    keptRows: ["Note"],
    extraSheets: ["Closed", "Audit"],
  });
  for (const [words] of CHOICES) expect(text).toContain(words);
  expect(findings.filter(({ print }) => print !== undefined)).toEqual([]);
});

test("the sheet that is chosen is read alone, and the others are told", () => {
  const { text, findings } = readWith({ targetsSheet: "Closed" });
  expect(text).toContain("Sell the barn");
  expect(text).not.toContain("Train the wardens");
  const aside = findings.filter(({ check }) => check === "sheet-left-out");
  expect(aside.map(({ place }) => place.sheet).sort()).toEqual(["Audit", "Plan"]);
});
