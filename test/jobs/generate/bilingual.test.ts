import { generateAppendix, loadReport, parseIsoDate } from "../../../src/jobs";
import { sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const AS_AT = parseIsoDate("2003-11-11");
const PLAN = [
  ["Aim", "Target", "Target (Welsh)", "Progress made", "Progress planned", "Timescale"],
  ["Homes", "Build 40 homes", "Codi 40 o gartrefi", "Sites bought", "Begin work", "March 2004"],
  ["", "Mend the roofs", "", "Roofs surveyed", "Ask for tenders", "June 2004"],
];

async function made(language: "en-GB" | "cy") {
  const workbook = workbookOf({ Targets: PLAN });
  const result = await withOffice(workbook, () =>
    generateAppendix({ asAt: AS_AT, settings: { language } }),
  );
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  return { result, texts: textsOn(sheetOf(workbook, "Appendix 1")) };
}

test("the appendix in Welsh says the officer’s own words in Welsh, and what is not translated is told", async () => {
  const { result, texts } = await made("cy");
  expect(texts).toContain("Codi 40 o gartrefi");
  expect(texts).not.toContain("Build 40 homes");
  expect(texts).toContain("Mend the roofs");
  const told = result.report.findings.filter(({ check }) => check === "text-untranslated");
  expect(told.map(({ place }) => place)).toEqual([{ sheet: "Targets", cell: "C3" }]);
});

test("the English one says none of them, and tells no column as left out", async () => {
  const { result, texts } = await made("en-GB");
  expect(texts).toContain("Build 40 homes");
  expect(texts).not.toContain("Codi 40 o gartrefi");
  expect(result.report.findings.map(({ check }) => check)).not.toContain("column-unused");
});

test("a bare “Targed” beside the target is known as Welsh where every appendix is English", async () => {
  const rows = PLAN.map((row) => row.map((text) => (text === "Target (Welsh)" ? "Targed" : text)));
  const workbook = workbookOf({ Targets: rows });
  const { findings, plan } = await withOffice(workbook, () => loadReport({ asAt: AS_AT }));
  expect(findings.map(({ check }) => check)).not.toContain("column-unused");
  expect(plan.targets?.unusedColumns).toEqual([]);
  expect(plan.targets?.translated?.map(({ heading, language }) => [heading, language])).toEqual([
    ["Targed", "cy"],
  ]);
});
