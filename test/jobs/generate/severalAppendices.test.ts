import type { SheetModel, WorkbookModel } from "office-js-host";
import {
  addAppendix,
  chooseAppendix,
  forgetAppendix,
  generateAppendix,
  JobError,
  loadReport,
  parseIsoDate,
  saveSettings,
  undoGenerate,
  type GenerateOptions,
  type WorkbookReport,
} from "../../../src/jobs";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

const AS_AT = parseIsoDate("2003-11-11");

function made(workbook: WorkbookModel, options: GenerateOptions = {}) {
  return withOffice(workbook, async () => {
    const result = await generateAppendix({ asAt: AS_AT, ...options });
    if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
    return result;
  });
}

function reportOf(workbook: WorkbookModel): Promise<WorkbookReport> {
  return withOffice(workbook, () => loadReport({ asAt: AS_AT }));
}

/** "Appendix 1" in English and, as the officer makes it in the pane, "Atodiad 1" in Welsh without completed actions. */
async function withTwo(): Promise<WorkbookModel> {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook);
  await withOffice(workbook, async () => {
    await addAppendix("Atodiad 1");
    const { settings } = await loadReport();
    await saveSettings({ ...settings, language: "cy", rows: "without-completed" });
    await generateAppendix({ asAt: AS_AT });
  });
  return workbook;
}

function names(workbook: WorkbookModel): string[] {
  return workbook.sheets.map(({ name }) => name);
}

function type(workbook: WorkbookModel, sheetName: string, address: string, text: string) {
  return withOffice(workbook, async ({ officer }) => officer.type(sheetName, address, text));
}

/** A sheet as it stands, to be compared later. */
function standing(workbook: WorkbookModel, name: string): SheetModel {
  return structuredClone(sheetOf(workbook, name));
}

test("an English and a Welsh appendix stand in one workbook, each with its own choices", async () => {
  const workbook = await withTwo();
  expect(names(workbook)).toEqual(["Targets", "Appendix 1", "Atodiad 1"]);
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).toContain("Achieved");
  const welsh = textsOn(sheetOf(workbook, "Atodiad 1"));
  expect(welsh).toContain("STATWS");
  expect(welsh).not.toContain("STATUS");
  expect(welsh).not.toContain("Achieved");
});

test("neither is a source of the other, nor offered as one", async () => {
  const workbook = await withTwo();
  const report = await reportOf(workbook);
  expect(report.plan.targetSheets.map(({ grid }) => grid.name)).toEqual(["Targets"]);
  expect(report.plan.sheetsAside).toEqual([]);
  expect(report.sheets.map(({ name }) => name)).toEqual(["Targets"]);
  expect(report.appendices).toEqual([
    { key: 0, name: "Appendix 1", isMade: true },
    { key: 1, name: "Atodiad 1", isMade: true },
  ]);
  // Renamed by the officer, the one that is not at hand is still nobody's plan.
  sheetOf(workbook, "Appendix 1").name = "Plan for members";
  const renamed = await reportOf(workbook);
  expect(renamed.plan.targetSheets.map(({ grid }) => grid.name)).toEqual(["Targets"]);
  expect(renamed.plan.sheetsAside).toEqual([]);
  expect(renamed.appendices[0]).toEqual({ key: 0, name: "Plan for members", isMade: true });
});

test("each is renewed by itself, and the other stays to the letter", async () => {
  const workbook = await withTwo();
  await type(workbook, "Targets", "C2", "Sites bought");
  const english = standing(workbook, "Appendix 1");
  const renewed = await made(workbook);
  expect(renewed).toMatchObject({ isRenewal: true, sheetName: "Atodiad 1" });
  expect(textsOn(sheetOf(workbook, "Atodiad 1"))).toContain("Sites bought");
  expect(sheetOf(workbook, "Appendix 1")).toEqual(english);
  await withOffice(workbook, () => chooseAppendix(0));
  const welsh = standing(workbook, "Atodiad 1");
  expect(await made(workbook)).toMatchObject({ isRenewal: true, sheetName: "Appendix 1" });
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).toContain("Sites bought");
  expect(sheetOf(workbook, "Atodiad 1")).toEqual(welsh);
  expect(names(workbook)).toHaveLength(3);
});

test("renaming one renames its tab and leaves the other alone", async () => {
  const workbook = await withTwo();
  await withOffice(workbook, async () => {
    const { settings } = await loadReport();
    await saveSettings({ ...settings, appendixName: "Atodiad A" });
    await generateAppendix({ asAt: AS_AT });
  });
  expect(names(workbook)).toEqual(["Targets", "Appendix 1", "Atodiad A"]);
});

test("both appendices are told in one memory of meetings", async () => {
  const workbook = await withTwo();
  const report = await reportOf(workbook);
  expect(report.kept).toMatchObject({ kind: "kept", meetings: [{ asAt: "2003-11-11" }] });
});

test("a name that is asked for renews that one; a new name begins another with the choices given", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook, { appendix: "Annex A" });
  expect(names(workbook)).toEqual(["Targets", "Annex A"]);
  await made(workbook, { appendix: "Atodiad A", settings: { language: "cy", dueSoonDays: 10 } });
  expect(names(workbook)).toEqual(["Targets", "Annex A", "Atodiad A"]);
  expect((await made(workbook, { appendix: "atodiad a" })).isRenewal).toBe(true);
  expect(textsOn(sheetOf(workbook, "Atodiad A"))).toContain("STATWS");
  // The one at hand is still the first, and what is said once for all was said for that run only.
  const again = await made(workbook);
  expect(again).toMatchObject({ isRenewal: true, sheetName: "Annex A" });
  expect(again.report.settings).toMatchObject({ language: "en-GB", dueSoonDays: 60 });
  // It is known by its tab's name, too.
  sheetOf(workbook, "Atodiad A").name = "I'r cyfarfod";
  expect((await made(workbook, { appendix: "I'r cyfarfod" })).isRenewal).toBe(true);
  expect(names(workbook)).toEqual(["Targets", "Annex A", "I'r cyfarfod"]);
});

test("a copy that the officer made of one is not taken for another that has no sheet yet", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook);
  await withOffice(workbook, () =>
    Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Appendix 1").copy("End");
      copy.name = "Kept by me";
      await context.sync();
    }),
  );
  const kept = standing(workbook, "Kept by me");
  await withOffice(workbook, () => addAppendix("Appendix 2"));
  expect(await made(workbook)).toMatchObject({ isRenewal: false, sheetName: "Appendix 2" });
  expect(sheetOf(workbook, "Kept by me")).toEqual(kept);
});

test("one that has no sheet can be forgotten, and the first is at hand again", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook);
  await withOffice(workbook, async () => {
    await addAppendix("Appendix 2");
    await forgetAppendix(1);
  });
  const report = await reportOf(workbook);
  expect(report.appendices).toEqual([{ key: 0, name: "Appendix 1", isMade: true }]);
  expect(report.settings.appendixName).toBe("Appendix 1");
  await withOffice(workbook, () => forgetAppendix(0));
  expect((await reportOf(workbook)).appendices).toHaveLength(1);
});

test("undoing one takes it back, whichever is at hand by then, and leaves the other", async () => {
  const workbook = await withTwo();
  await type(workbook, "Targets", "C2", "Sites bought");
  const { takeBack } = await made(workbook);
  if (!takeBack) throw new Error("There is something to go back to.");
  const english = standing(workbook, "Appendix 1");
  await withOffice(workbook, async () => {
    await chooseAppendix(0);
    await undoGenerate(takeBack);
  });
  expect(textsOn(sheetOf(workbook, "Atodiad 1"))).not.toContain("Sites bought");
  expect(sheetOf(workbook, "Appendix 1")).toEqual(english);
  expect((await reportOf(workbook)).settings.appendixName).toBe("Appendix 1");
});

test("a renewal that fails at any request leaves the old one or the new one, and the other untouched", async () => {
  const start = async (): Promise<WorkbookModel> => {
    const workbook = await withTwo();
    await type(workbook, "Targets", "C2", "Sites bought");
    return workbook;
  };
  const counted = await start();
  const syncs = await withOffice(counted, async (host) => {
    await generateAppendix({ asAt: AS_AT });
    return host.cost.perSync.length;
  });
  const before = await start();
  let failures = 0;
  for (let sync = 0; sync < syncs; sync += 1) {
    const workbook = await start();
    await withOffice(
      workbook,
      async (host) => {
        host.failAt({ sync, code: "GeneralException" });
        const outcome: unknown = await generateAppendix({ asAt: AS_AT }).catch((e: unknown) => e);
        host.clearFaults();
        failures += Number(outcome instanceof JobError);
        const isNew = textsOn(sheetOf(workbook, "Atodiad 1")).includes("Sites bought");
        expect(isNew).toBe(!(outcome instanceof JobError));
        expect(sheetOf(workbook, "Appendix 1")).toEqual(sheetOf(before, "Appendix 1"));
        const { settings, appendices } = await loadReport();
        expect(settings).toMatchObject({ appendixName: "Atodiad 1", language: "cy" });
        expect(appendices.map(({ isMade }) => isMade)).toEqual([true, true]);
      },
      NO_UNDO_GROUPS,
    );
  }
  expect(failures).toBeGreaterThan(2);
});
