import { saveXlsx } from "office-js-host/xlsx";
import { parseIsoDate } from "../../../src/calendar";
import { readFile } from "../../../src/file";
import {
  generateAppendix,
  loadReport,
  makeChecksSheet,
  makeWordsSheet,
  paperWordsIn,
  reportWords,
  resultWords,
} from "../../../src/jobs";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const AS_AT = { asAt: parseIsoDate("2003-12-11") };
const names = (workbook: ReturnType<typeof workbookOf>) => workbook.sheets.map(({ name }) => name);

/** The lines of the table, three texts each. */
function linesOf(workbook: ReturnType<typeof workbookOf>): string[][] {
  const texts = textsOn(sheetOf(workbook, "Report words"));
  const cells = texts.slice(texts.indexOf("Part") + 3);
  return cells.flatMap((_, at) => (at % 3 === 0 ? [cells.slice(at, at + 3)] : []));
}

test("each sentence has a line with the cells that it rests on, what is late first", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const before = structuredClone(sheetOf(workbook, "Targets"));
  const made = await withOffice(workbook, () => makeWordsSheet(AS_AT));
  expect(made).toMatchObject({ kind: "made", of: "words", isRenewal: false, pages: 1 });
  expect(resultWords(made).head).toBe(
    "Report words was made: words for the covering report on 1 page.",
  );
  expect(names(workbook)).toEqual(["Targets", "Report words"]);
  expect(sheetOf(workbook, "Targets")).toEqual(before);
  expect(textsOn(sheetOf(workbook, "Report words")).slice(0, 3)).toEqual([
    "Words for the covering report",
    "Of Appendix 1",
    "As at 11 December 2003. A draft: every number is counted from the sheets.",
  ]);
  expect(linesOf(workbook)).toEqual([
    ["Progress", "1 of the 4 rows is overdue.", "Targets E2"],
    ["Progress", "The longest overdue is “New crossings”, by 11 days.", "Targets B2, E2"],
    ["Progress", "1 of the 4 rows is complete.", "Targets C4"],
    ["Recommendations", "The committee is asked to:", "None"],
    ["Recommendation 1", "note the progress set out in Appendix 1;", "None"],
    ["Recommendation 2", "consider the one action that is overdue;", "Targets E2"],
  ]);
});

test("they are the very words of the pane and of the command, in the appendix's language", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const options = { ...AS_AT, settings: { language: "cy" as const } };
  const { report } = await withOffice(workbook, () => makeWordsSheet(options));
  const { progress, asked, recommendations } = reportWords(report, await paperWordsIn("cy"));
  expect(asked).not.toBe("The committee is asked to:");
  expect(linesOf(workbook).map(([, words]) => words)).toEqual([
    ...progress.map(({ text }) => text),
    asked,
    ...recommendations.map(({ text }) => text),
  ]);
});

test("it is no source: neither plan nor checks nor another list takes it in, nor a file that holds it", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async () => {
    const before = await loadReport(AS_AT);
    await makeWordsSheet(AS_AT);
    const after = await loadReport(AS_AT);
    expect(after.findings).toEqual(before.findings);
    expect(after.plan.steps).toEqual(before.plan.steps);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Targets"]);
    expect(await makeChecksSheet(AS_AT)).toMatchObject({ kind: "made", isRenewal: false });
    expect(await generateAppendix(AS_AT)).toMatchObject({ kind: "made" });
    expect(await makeWordsSheet(AS_AT)).toMatchObject({ kind: "made", isRenewal: true });
  });
  expect(names(workbook)).toEqual(["Targets", "Report words", "Checks", "Appendix 1"]);
  expect(readFile(saveXlsx(workbook)).sheets.map(({ name }) => name)).toEqual(["Targets"]);
});

test("a sheet of the officer's own of that name is left alone", async () => {
  const workbook = workbookOf({ Targets: PLAN, "Report words": [["For the chair"]] });
  const before = structuredClone(sheetOf(workbook, "Report words"));
  const made = await withOffice(workbook, () => makeWordsSheet(AS_AT));
  expect(made).toMatchObject({ sheetName: "Report words 2" });
  expect(sheetOf(workbook, "Report words")).toEqual(before);
});

test("what somebody wrote on it is not overwritten unasked", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async (host) => {
    await makeWordsSheet(AS_AT);
    host.officer.type("Report words", "B6", "Say this more kindly");
    const before = structuredClone(workbook);
    expect(await makeWordsSheet(AS_AT)).toMatchObject({ kind: "edited-by-hand", of: "words" });
    expect(workbook).toEqual(before);
    const replaced = await makeWordsSheet({ ...AS_AT, onHandEdits: "replace" });
    expect(replaced).toMatchObject({ kind: "made", isRenewal: true });
  });
  expect(textsOn(sheetOf(workbook, "Report words"))).not.toContain("Say this more kindly");
});
