import type { WorkbookModel } from "office-js-host";
import {
  errorWords,
  generateAppendix,
  JobError,
  loadReport,
  type GenerateOptions,
} from "../../../src/jobs";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

function made(workbook: WorkbookModel, options?: GenerateOptions) {
  return withOffice(workbook, async () => {
    const result = await generateAppendix(options);
    if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
    return result;
  });
}

/** A workbook with an appendix, and a hand edit in it when `edit` is given. */
async function withAppendix(edit?: string): Promise<WorkbookModel> {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook);
  if (edit !== undefined) {
    await withOffice(workbook, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Appendix 1").getRange("A40").values = [[edit]];
        await context.sync();
      }),
    );
  }
  return workbook;
}

test("the same tab is renewed: id, place, colour and zoom stay", async () => {
  const workbook = await withAppendix();
  const sheet = sheetOf(workbook, "Appendix 1");
  workbook.sheets.reverse();
  sheet.tabColor = "#FF0000";
  sheet.zoomPercent = 140;
  const { id } = sheet;
  const result = await made(workbook);
  expect(result.isRenewal).toBe(true);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Appendix 1", "Targets"]);
  expect(sheetOf(workbook, "Appendix 1")).toMatchObject({
    id,
    tabColor: "#FF0000",
    zoomPercent: 140,
  });
});

test("renewed, it is what it would have been if newly made", async () => {
  const renewed = await withAppendix();
  await made(renewed, { settings: { layout: "accessible" } });
  await made(renewed);
  const fresh = await withAppendix();
  expect(drawnParts(renewed)).toEqual(drawnParts(fresh));
});

function drawnParts(workbook: WorkbookModel): object {
  const { cells, merges, horizontalPageBreaks, pageLayout, tables, charts, names } = sheetOf(
    workbook,
    "Appendix 1",
  );
  return { merges, horizontalPageBreaks, pageLayout, tables, charts, names, cells };
}

test("a tab that the officer renamed is found and keeps the officer's name", async () => {
  const workbook = await withAppendix();
  sheetOf(workbook, "Appendix 1").name = "For committee";
  const result = await made(workbook);
  expect(result).toMatchObject({ isRenewal: true, sheetName: "For committee" });
  expect(workbook.sheets).toHaveLength(2);
});

test("a new name in the settings renames the tab that we named", async () => {
  const workbook = await withAppendix();
  const result = await made(workbook, { settings: { appendixName: "Appendix 2" } });
  expect(result.sheetName).toBe("Appendix 2");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Targets", "Appendix 2"]);
});

test("a report tells that nobody has edited the appendix", async () => {
  const workbook = await withAppendix();
  const report = await withOffice(workbook, () => loadReport());
  expect(report.appendix).toEqual({
    kind: "made",
    sheetName: "Appendix 1",
    editedByHand: false,
    isOutOfDate: false,
  });
  expect(report.plan.targets?.grid.name).toBe("Targets");
});

test("a hand edit is noticed, and nothing is written until somebody decides", async () => {
  const workbook = await withAppendix("Agreed by the convener");
  const before = structuredClone(workbook);
  const result = await withOffice(workbook, () => generateAppendix());
  expect(result).toMatchObject({ kind: "edited-by-hand", sheetName: "Appendix 1" });
  expect(workbook).toEqual(before);
});

test("a copy keeps the hand edits, as an ordinary sheet", async () => {
  const workbook = await withAppendix("Agreed by the convener");
  const result = await made(workbook, { onHandEdits: "keep-copy" });
  expect(result.editedCopy).toBe("Appendix 1 (edited)");
  const copy = sheetOf(workbook, "Appendix 1 (edited)");
  expect(textsOn(copy)).toContain("Agreed by the convener");
  expect(copy.names.map(({ name }) => name)).not.toContain("CommitteeAppendix");
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).not.toContain("Agreed by the convener");
});

test("an Excel that cannot copy sheets refuses before anything is lost", async () => {
  const workbook = await withAppendix("Agreed by the convener");
  const before = structuredClone(workbook);
  const thrown: unknown = await withOffice(
    workbook,
    () => generateAppendix({ onHandEdits: "keep-copy" }).catch((error: unknown) => error),
    { apiVersion: "1.9" },
  );
  expect(thrown).toMatchObject({ code: "CannotCopy" });
  expect(workbook).toEqual(before);
});

test("hand edits are replaced when the officer says so", async () => {
  const workbook = await withAppendix("Agreed by the convener");
  await made(workbook, { onHandEdits: "replace" });
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).not.toContain("Agreed by the convener");
});

test("merges, tables and hidden rows of the last drawing go", async () => {
  const workbook = await withAppendix();
  const sheet = sheetOf(workbook, "Appendix 1");
  sheet.rows.set(4, { height: 3, hidden: true, customHeight: true, format: undefined });
  await made(workbook, { settings: { layout: "accessible" } });
  expect(sheet.merges).toEqual([]);
  expect(sheet.tables.length).toBeGreaterThan(0);
  expect([...sheet.rows.values()].filter((row) => row.hidden)).toEqual([]);
  await made(workbook, { settings: { layout: "committee" } });
  expect(sheet.tables).toEqual([]);
});

test.each(["1.9", "1.14", "1.17"])("it is made and renewed in ExcelApi %s", async (apiVersion) => {
  const workbook = workbookOf({ Targets: PLAN });
  for (const isRenewal of [false, true]) {
    const result = await withOffice(workbook, () => generateAppendix(), { apiVersion });
    expect(result).toMatchObject({ kind: "made", isRenewal });
  }
});

test("an Excel below ExcelApi 1.9 is told so", async () => {
  const thrown: unknown = await withOffice(
    workbookOf({ Targets: PLAN }),
    () => generateAppendix().catch((error: unknown) => error),
    { apiVersion: "1.8" },
  );
  expect(thrown).toMatchObject({ code: "ApiNotFound", mayRetry: false });
  expect(thrown instanceof JobError && errorWords(thrown).title).toBe("This Excel is too old");
});
