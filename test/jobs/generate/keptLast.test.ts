import type { WorkbookModel } from "office-js-host";
import {
  generateAppendix,
  JobError,
  loadReport,
  parseIsoDate,
  type GenerateOptions,
} from "../../../src/jobs";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

const NOVEMBER = parseIsoDate("2003-11-11");
const DRAFT = parseIsoDate("2003-11-18");
const MARCH = parseIsoDate("2004-03-09");
const DATED = "Appendix 1 (11 November 2003)";
const KEEP = { settings: { keepLast: true } } as const;

async function made(workbook: WorkbookModel, options: GenerateOptions) {
  return withOffice(workbook, async () => {
    const result = await generateAppendix(options);
    if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
    return result;
  });
}

/** The appendix of November, and a plan that has moved on since. */
async function inNovember(): Promise<WorkbookModel> {
  const workbook = workbookOf({ Targets: PLAN });
  await made(workbook, { asAt: NOVEMBER });
  await withOffice(workbook, async ({ officer }) => officer.type("Targets", "C2", "Sites bought"));
  return workbook;
}

function names(workbook: WorkbookModel): string[] {
  return workbook.sheets.map(({ name }) => name);
}

test("renewed for another meeting, the last appendix stays as a sheet with its date", async () => {
  const workbook = await inNovember();
  const before = textsOn(sheetOf(workbook, "Appendix 1"));
  const result = await made(workbook, { asAt: MARCH, ...KEEP });
  expect(result).toMatchObject({ isRenewal: true, keptLast: DATED, editedCopy: undefined });
  expect(names(workbook)).toEqual(["Targets", "Appendix 1", DATED]);
  expect(textsOn(sheetOf(workbook, DATED))).toEqual(before);
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).toContain("Sites bought");
});

test("nothing is kept of a draft for the same meeting, nor where nobody chose it", async () => {
  const draft = await inNovember();
  expect((await made(draft, { asAt: DRAFT, ...KEEP })).keptLast).toBeUndefined();
  expect((await made(draft, { asAt: MARCH })).keptLast).toBeUndefined();
  expect(names(draft)).toEqual(["Targets", "Appendix 1"]);
});

test("what is kept is neither renewed nor read, whatever its tab and the appendix's are called", async () => {
  const workbook = await inNovember();
  await made(workbook, { asAt: MARCH, ...KEEP });
  sheetOf(workbook, DATED).name = "Plan of last autumn";
  const kept = structuredClone(sheetOf(workbook, "Plan of last autumn"));
  workbook.sheets.reverse();
  const report = await withOffice(workbook, () => loadReport({ asAt: MARCH }));
  expect(report.plan.targetSheets.map(({ grid }) => grid.name)).toEqual(["Targets"]);
  expect(report.plan.sheetsAside).toEqual([]);
  expect(report.sheets.map(({ name }) => name)).toEqual(["Targets"]);
  expect((await made(workbook, { asAt: MARCH })).sheetName).toBe("Appendix 1");
  sheetOf(workbook, "Appendix 1").name = "For committee";
  expect((await made(workbook, { asAt: MARCH })).sheetName).toBe("For committee");
  expect(sheetOf(workbook, "Plan of last autumn")).toEqual(kept);
});

test("it holds values, where somebody had typed a formula into the appendix", async () => {
  const workbook = await inNovember();
  await withOffice(workbook, async ({ officer }) => officer.type("Appendix 1", "H2", "=1+1"));
  const typed = sheetOf(workbook, "Appendix 1").cells.get(1)?.get(7);
  if (typed) typed.value = { type: "number", value: 2 };
  const result = await made(workbook, { asAt: MARCH, onHandEdits: "replace", ...KEEP });
  expect(result.keptLast).toBe(DATED);
  const cell = sheetOf(workbook, DATED).cells.get(1)?.get(7);
  expect(cell).toMatchObject({ formula: "", value: { type: "number", value: 2 } });
});

test("in a Welsh paper the date is a Welsh one", async () => {
  const workbook = await inNovember();
  const welsh = { settings: { keepLast: true, language: "cy" } } as const;
  expect((await made(workbook, { asAt: MARCH, ...welsh })).keptLast).toBe(
    "Appendix 1 (11 Tachwedd 2003)",
  );
});

test("a copy that the officer made stays the officer's", async () => {
  const workbook = await inNovember();
  await withOffice(workbook, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Appendix 1").copy("End").name = "Kept by me";
      await context.sync();
    }),
  );
  await made(workbook, { asAt: MARCH, ...KEEP });
  expect(names(workbook)).toEqual(["Targets", "Appendix 1", DATED, "Kept by me"]);
});

test("a failure at any request leaves the old appendix without a copy, or the new one with it", async () => {
  const counted = await inNovember();
  const run = () => generateAppendix({ asAt: MARCH, ...KEEP });
  const syncs = await withOffice(counted, async (host) => {
    await run();
    return host.cost.perSync.length;
  });
  let failures = 0;
  for (let sync = 0; sync < syncs; sync += 1) {
    const workbook = await inNovember();
    await withOffice(
      workbook,
      async (host) => {
        host.failAt({ sync, code: "GeneralException" });
        const outcome: unknown = await run().catch((error: unknown) => error);
        host.clearFaults();
        const isOld = outcome instanceof JobError;
        failures += Number(isOld);
        const isNew = textsOn(sheetOf(workbook, "Appendix 1")).includes("Sites bought");
        expect([sync, isNew, names(workbook).includes(DATED)]).toEqual([sync, !isOld, !isOld]);
        await run();
        expect(names(workbook)).toEqual(["Targets", "Appendix 1", DATED]);
      },
      NO_UNDO_GROUPS,
    );
  }
  expect(failures).toBeGreaterThan(3);
});
