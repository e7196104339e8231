import { saveXlsx } from "office-js-host/xlsx";
import { parseIsoDate } from "../../../src/calendar";
import { readFile } from "../../../src/file";
import {
  acceptFinding,
  findingWords,
  generateAppendix,
  loadReport,
  makeChecksSheet,
  makeCorrectionsSheet,
  makeWordsSheet,
  resultWords,
  type GenerateResult,
} from "../../../src/jobs";
import { paperTexts } from "../../../src/words";
import { GAELIC } from "../../../src/words/paper/gaelic";
import { WELSH } from "../../../src/words/paper/welsh";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const AS_AT = { asAt: parseIsoDate("2003-12-11") };
const WELSH_RUN = { ...AS_AT, settings: { language: "cy" as const } };
const SHEET = "Welsh words";
type Workbook = ReturnType<typeof workbookOf>;

/** The row of a key on the sheet, as Excel numbers it. */
function rowOf(workbook: Workbook, key: string, name = SHEET): number {
  for (const [rowIndex, cells] of sheetOf(workbook, name).cells) {
    const value = cells.get(0)?.value;
    if (value?.type === "string" && value.value === key) return rowIndex + 1;
  }
  throw new Error(`There is no row of ${key}.`);
}

/** The cells of a row, as far as they hold anything. */
function rowTexts(workbook: Workbook, rowNumber: number): (string | undefined)[] {
  const cells = sheetOf(workbook, SHEET).cells.get(rowNumber - 1);
  return [0, 1, 2, 3, 4].map((column) => {
    const value = cells?.get(column)?.value;
    return value?.type === "string" ? value.value : undefined;
  });
}

function textsOfAppendix(workbook: Workbook): string[] {
  return textsOn(sheetOf(workbook, "Appendix 1"));
}

function told(result: GenerateResult): [string, string][] {
  return result.report.findings
    .filter(({ check }) => check === "correction-unusable")
    .map((finding) => [finding.place.cell, findingWords(finding)]);
}

test("every word of the language has a line, with an empty cell for text beside it", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const before = structuredClone(sheetOf(workbook, "Targets"));
  const made = await withOffice(workbook, () => makeCorrectionsSheet(WELSH_RUN));
  expect(made).toMatchObject({ kind: "made", of: "corrections", sheetName: SHEET });
  expect(resultWords(made).head).toMatch(
    /^Welsh words was made: words and sentences to be corrected on \d+ pages\.$/,
  );
  expect(sheetOf(workbook, "Targets")).toEqual(before);
  const texts = paperTexts(WELSH);
  const said = textsOn(sheetOf(workbook, SHEET));
  for (const { key, text, english } of texts) {
    expect(said).toEqual(expect.arrayContaining([key, text, english]));
  }
  expect(rowTexts(workbook, rowOf(workbook, "cy.counts.told.two"))).toEqual([
    "cy.counts.told.two",
    "Counts under the head, for 2",
    "{count} rows report progress with nothing more planned.",
    "Mae {count} res yn adrodd cynnydd heb ddim pellach wedi’i gynllunio.",
    undefined,
  ]);
  const [first] = texts;
  const row = rowOf(workbook, first?.key ?? "");
  const cells = Array.from({ length: texts.length }, (_nothing, at) =>
    sheetOf(workbook, SHEET)
      .cells.get(row - 1 + at)
      ?.get(4),
  );
  expect([...new Set(cells.map((cell) => cell?.format.numberFormat))]).toEqual(["@"]);
  expect(
    sheetOf(workbook, SHEET)
      .cells.get(row - 1)
      ?.get(3)?.formula,
  ).toBe("");
});

test("what the translator types is on the next appendix, and in the words for the report", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async (host) => {
    await makeCorrectionsSheet(WELSH_RUN);
    expect(await generateAppendix(WELSH_RUN)).toMatchObject({ kind: "made" });
    expect(textsOfAppendix(workbook)).toContain("CRYNODEB O’R CYNNYDD – RHAGFYR 2003");
    const type = (key: string, text: string) =>
      host.officer.type(SHEET, `E${rowOf(workbook, key)}`, text);
    type("cy.head.summary", "Adroddiad cynnydd, {month}");
    type("cy.report.asked", "Gofynnir i’r aelodau:");
    expect((await loadReport(WELSH_RUN)).appendix).toMatchObject({ isOutOfDate: true });
    const made = await generateAppendix(WELSH_RUN);
    expect(told(made)).toEqual([]);
    expect(made.report.appendix).toMatchObject({ editedByHand: false, isOutOfDate: false });
    await makeWordsSheet(WELSH_RUN);
  });
  expect(textsOfAppendix(workbook)).toContain("ADRODDIAD CYNNYDD, RHAGFYR 2003");
  expect(textsOfAppendix(workbook)).not.toContain("CRYNODEB O’R CYNNYDD – RHAGFYR 2003");
  expect(textsOn(sheetOf(workbook, "Report words"))).toContain("Gofynnir i’r aelodau:");
});

test("what cannot be used is told at its cell, and our own word stands", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const made = await withOffice(workbook, async (host) => {
    await makeCorrectionsSheet(WELSH_RUN);
    const own = rowOf(workbook, "cy.head.summary");
    host.officer.type(SHEET, `E${own}`, "Crynodeb");
    host.officer.type(SHEET, `E${rowOf(workbook, "cy.dueToday")}`, "  ");
    host.officer.type(SHEET, `E${rowOf(workbook, "cy.sections.key")}`, "=1+1");
    const last = rowOf(workbook, "cy.footer.whose");
    host.officer.type(SHEET, `A${last + 1}`, "cy.heads.asAt");
    host.officer.type(SHEET, `E${last + 1}`, "Ar y dydd");
    const result = await generateAppendix(WELSH_RUN);
    const until = "Until then the add-in’s own words are printed.";
    expect(told(result)).toEqual([
      [`E${own}`, `It leaves out {month}, which the add-in fills in. ${until}`],
      [`E${rowOf(workbook, "cy.dueToday")}`, `It holds nothing but spaces. ${until}`],
      [
        `E${rowOf(workbook, "cy.sections.key")}`,
        `“=1+1” is a formula or a figure: only words are printed. ${until}`,
      ],
      [`E${last + 1}`, `“cy.heads.asAt” is no longer a key of the paper’s words. ${until}`],
    ]);
    return result;
  });
  expect(made).toMatchObject({ kind: "made" });
  expect(textsOfAppendix(workbook)).toContain("CRYNODEB O’R CYNNYDD – RHAGFYR 2003");
});

test("made again it keeps every correction, whatever was moved, and also those that cannot be used", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async (host) => {
    await makeCorrectionsSheet(WELSH_RUN);
    host.officer.type(SHEET, `E${rowOf(workbook, "cy.head.asAt")}`, "Fel ar {date}");
    host.officer.type(SHEET, `E${rowOf(workbook, "cy.dueToday")}`, "'=heddiw");
    // Nothing but corrections was typed: nobody needs to be asked.
    const again = await makeCorrectionsSheet(WELSH_RUN);
    expect(again).toMatchObject({ kind: "made", isRenewal: true, sheetName: SHEET });
    const last = rowOf(workbook, "cy.footer.whose");
    host.officer.type(SHEET, `A${last + 1}`, "cy.gone");
    host.officer.type(SHEET, `E${last + 1}`, "Hen eiriau");
    host.officer.type(SHEET, `A${last + 2}`, "cy.days.few");
    host.officer.type(SHEET, `E${last + 2}`, "{count} niwrnod");
    const before = structuredClone(workbook);
    expect(await makeCorrectionsSheet(WELSH_RUN)).toMatchObject({ kind: "edited-by-hand" });
    expect(workbook).toEqual(before);
    await makeCorrectionsSheet({ ...WELSH_RUN, onHandEdits: "replace" });
  });
  const at = (key: string) => rowTexts(workbook, rowOf(workbook, key));
  expect(at("cy.head.asAt")[4]).toBe("Fel ar {date}");
  expect(at("cy.dueToday")[4]).toBe("=heddiw");
  expect(at("cy.gone")).toEqual([
    "cy.gone",
    "Not used any more",
    undefined,
    undefined,
    "Hen eiriau",
  ]);
  expect(at("cy.days.few").slice(1)).toEqual([
    "Numbers of days, for 3",
    "{count} days",
    "{count} diwrnod",
    "{count} niwrnod",
  ]);
  const formulas = [...sheetOf(workbook, SHEET).cells.values()].flatMap((row) =>
    [...row.values()].map(({ formula }) => formula),
  );
  expect(new Set(formulas)).toEqual(new Set([""]));
});

test("each language has its own sheet, and neither corrects the other", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const gaelic = { ...AS_AT, settings: { language: "gd" as const } };
  await withOffice(workbook, async (host) => {
    await makeCorrectionsSheet(WELSH_RUN);
    const made = await makeCorrectionsSheet(gaelic);
    expect(made).toMatchObject({ sheetName: "Scottish Gaelic words", isRenewal: false });
    const row = rowOf(workbook, "gd.sections.key", "Scottish Gaelic words");
    host.officer.type("Scottish Gaelic words", `E${row}`, "Mìneachadh");
    const { corrections } = await loadReport(AS_AT);
    expect(corrections).toEqual({ gd: { "gd.sections.key": "Mìneachadh" } });
    expect(await makeCorrectionsSheet(WELSH_RUN)).toMatchObject({ sheetName: SHEET });
  });
  expect(textsOn(sheetOf(workbook, "Scottish Gaelic words"))).toContain(GAELIC.sections.key);
});

test("English too can be corrected, with one column of words", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async (host) => {
    expect(await makeCorrectionsSheet(AS_AT)).toMatchObject({ sheetName: "English words" });
    const row = rowOf(workbook, "en-GB.head.summary", "English words");
    host.officer.type("English words", `D${row}`, "Progress, {month}");
    await generateAppendix(AS_AT);
  });
  expect(textsOfAppendix(workbook)).toContain("PROGRESS, DECEMBER 2003");
});

test("it is no plan and no metrics, with its mark or without", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async () => {
    const before = await loadReport(AS_AT);
    await makeCorrectionsSheet(WELSH_RUN);
    const after = await loadReport(AS_AT);
    expect(after.findings).toEqual(before.findings);
    expect(after.sheets).toEqual(before.sheets);
    expect(await makeChecksSheet(AS_AT)).toMatchObject({ kind: "made", isRenewal: false });
    expect(readFile(saveXlsx(workbook)).sheets.map(({ name }) => name)).toEqual(["Targets"]);
    sheetOf(workbook, SHEET).names = [];
    const unmarked = await loadReport(AS_AT);
    expect(unmarked.plan.steps).toEqual(before.plan.steps);
    expect(unmarked.plan.metrics).toEqual([]);
    expect(unmarked.corrections).toEqual({});
  });
});

test("a sheet of the officer's own of that name is left alone", async () => {
  const workbook = workbookOf({
    Targets: PLAN,
    [SHEET]: [
      ["Key", "Correction"],
      ["cy.dueToday", "x"],
    ],
  });
  const before = structuredClone(sheetOf(workbook, SHEET));
  const made = await withOffice(workbook, () => makeCorrectionsSheet(WELSH_RUN));
  expect(made).toMatchObject({ sheetName: "Welsh words 2" });
  expect(sheetOf(workbook, SHEET)).toEqual(before);
});

test("an accepted finding stays accepted until the cell says something else", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async (host) => {
    await makeCorrectionsSheet(WELSH_RUN);
    const cell = `E${rowOf(workbook, "cy.head.summary")}`;
    host.officer.type(SHEET, cell, "Crynodeb");
    const [found] = (await loadReport(AS_AT)).findings.filter(
      ({ check }) => check === "correction-unusable",
    );
    if (!found) throw new Error("It is found.");
    await acceptFinding(found, "The translator knows");
    const again = () =>
      loadReport(AS_AT).then(({ findings }) =>
        findings.find(({ check }) => check === "correction-unusable"),
      );
    expect((await again())?.accepted).toBe("The translator knows");
    host.officer.type(SHEET, cell, "Crynodeb arall");
    expect((await again())?.accepted).toBeUndefined();
  });
});
