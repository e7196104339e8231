import { parseIsoDate } from "../../../src/calendar";
import {
  acceptFinding,
  findingWords,
  generateAppendix,
  loadReport,
  makeChecksSheet,
  JobError,
  resultWords,
} from "../../../src/jobs";
import { PLAN, sheetOf, textsOn, workbookOf, type Row } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const AS_AT = { asAt: parseIsoDate("2003-11-11") };
const FAULTY: readonly Row[] = [
  ...PLAN,
  ["Faster trains", "New track", "Sites chosen ", "Lay the track", "in due course"],
];
const names = (workbook: ReturnType<typeof workbookOf>) => workbook.sheets.map(({ name }) => name);

test("the sheet lists what the checks find, and leaves the others alone", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  const before = structuredClone(sheetOf(workbook, "Targets"));
  const made = await withOffice(workbook, () => makeChecksSheet(AS_AT));
  expect(made).toMatchObject({ kind: "made", isRenewal: false, sheetName: "Checks", pages: 1 });
  expect(resultWords(made).head).toBe("Checks was made: 2 findings on 1 page.");
  expect(names(workbook)).toEqual(["Targets", "Checks"]);
  expect(sheetOf(workbook, "Targets")).toEqual(before);
  const texts = textsOn(sheetOf(workbook, "Checks"));
  expect(texts).toContain("As at 11 November 2003");
  for (const words of made.report.findings.map(findingWords)) {
    expect(texts.some((text) => words.startsWith(text))).toBe(true);
  }
});

test("it is an Excel table that prints on one page's width with its headings repeated", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, () => makeChecksSheet(AS_AT));
  const sheet = sheetOf(workbook, "Checks");
  expect(sheet.tables.map(({ name }) => name)).toEqual(["ChecksTable"]);
  expect(JSON.stringify(sheet.pageLayout)).toContain("Landscape");
});

test("made again, it is renewed on its tab, whatever the officer calls the tab", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, async () => {
    await makeChecksSheet(AS_AT);
    sheetOf(workbook, "Checks").name = "For colleagues";
    const again = await makeChecksSheet(AS_AT);
    expect(again).toMatchObject({ kind: "made", isRenewal: true, sheetName: "For colleagues" });
  });
  expect(names(workbook)).toEqual(["Targets", "For colleagues"]);
});

test("a sheet of the officer's own called Checks is left alone", async () => {
  const workbook = workbookOf({ Targets: FAULTY, checks: [["Ring the depot"]] });
  const before = structuredClone(sheetOf(workbook, "checks"));
  const made = await withOffice(workbook, () => makeChecksSheet(AS_AT));
  expect(made).toMatchObject({ sheetName: "Checks 2" });
  expect(sheetOf(workbook, "checks")).toEqual(before);
});

test("the list is no source: neither plan nor checks nor appendix take it in", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, async () => {
    const before = await loadReport(AS_AT);
    await makeChecksSheet(AS_AT);
    const after = await loadReport(AS_AT);
    expect(after.findings).toEqual(before.findings);
    expect(after.plan.steps).toEqual(before.plan.steps);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Targets"]);
    expect(await generateAppendix(AS_AT)).toMatchObject({ kind: "made" });
    expect(await makeChecksSheet(AS_AT)).toMatchObject({ kind: "made", isRenewal: true });
  });
  expect(names(workbook)).toEqual(["Targets", "Checks", "Appendix 1"]);
});

test("a workbook without a plan gets its list too", async () => {
  const workbook = workbookOf({ Notes: [["Ring the bank"]] });
  await withOffice(workbook, () => makeChecksSheet(AS_AT));
  const texts = textsOn(sheetOf(workbook, "Checks"));
  expect(texts).toContain("To put right");
});

test("an accepted finding stands with its reason", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, async () => {
    const { findings } = await loadReport(AS_AT);
    const [first] = findings;
    if (!first) throw new Error("There is no finding.");
    await acceptFinding(first, "Agreed in May");
    await makeChecksSheet(AS_AT);
  });
  const texts = textsOn(sheetOf(workbook, "Checks"));
  expect(texts).toEqual(expect.arrayContaining(["Accepted", "Agreed in May", "Not accepted"]));
});

test("what somebody wrote on it is not overwritten unasked", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, async () => {
    await makeChecksSheet(AS_AT);
    const cell = sheetOf(workbook, "Checks").cells.get(0)?.get(0);
    if (!cell) throw new Error("There is no title.");
    cell.value = { type: "string", value: "Please mend by Friday" };
    const before = structuredClone(workbook);
    expect(await makeChecksSheet(AS_AT)).toMatchObject({ kind: "edited-by-hand" });
    expect(workbook).toEqual(before);
    const replaced = await makeChecksSheet({ ...AS_AT, onHandEdits: "replace" });
    expect(replaced).toMatchObject({ kind: "made", isRenewal: true });
  });
  expect(textsOn(sheetOf(workbook, "Checks"))).not.toContain("Please mend by Friday");
});

test("words that look like formulas stay words", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await withOffice(workbook, async () => {
    const [first] = (await loadReport(AS_AT)).findings;
    if (!first) throw new Error("There is no finding.");
    await acceptFinding(first, '=HYPERLINK("https://example.org","x")');
    await makeChecksSheet(AS_AT);
  });
  const sheet = sheetOf(workbook, "Checks");
  const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
  expect(cells.filter(({ formula }) => formula !== "")).toEqual([]);
  expect(textsOn(sheet)).toContain('=HYPERLINK("https://example.org","x")');
});

test("a read-only workbook is told, and nothing is written", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  workbook.isReadOnly = true;
  const thrown: unknown = await withOffice(workbook, () =>
    makeChecksSheet(AS_AT).catch((error: unknown) => error),
  );
  expect(thrown).toBeInstanceOf(JobError);
  expect(thrown).toMatchObject({ code: "ReadOnly" });
  expect(names(workbook)).toEqual(["Targets"]);
});
