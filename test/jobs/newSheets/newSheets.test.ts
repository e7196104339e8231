import { addBlankSheets, addWorkedExample, generateAppendix, loadReport } from "../../../src/jobs";
import { sheetOf, workbookOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

test("blank sheets have tables with headings, hints and drop-downs, and are understood", async () => {
  const workbook = workbookOf({ Sheet1: [] });
  await withOffice(workbook, async () => {
    expect((await loadReport()).isEmptyWorkbook).toBe(true);
    expect(await addBlankSheets()).toEqual(["Targets", "Metrics"]);
    const { plan } = await loadReport();
    expect(plan.targets?.grid.name).toBe("Targets");
    expect(plan.missing.map(({ kind }) => kind)).not.toContain("column");
  });
  expect(sheetOf(workbook, "Targets").tables[0]?.columns).toEqual([
    "Aim",
    "Target",
    "Progress made",
    "Progress planned",
    "Timescale",
    "Lead officer",
  ]);
});

test("the worked example makes an appendix at once, with nothing to put right", async () => {
  await withOffice(workbookOf({ Sheet1: [] }), async () => {
    expect(await addWorkedExample()).toEqual(["Targets", "Metrics"]);
    const result = await generateAppendix({ settings: { council: "Muirhead Council" } });
    expect(result.kind).toBe("made");
    expect(result.report.plan.steps).toHaveLength(7);
    expect(result.report.plan.metrics).toHaveLength(4);
    expect(result.report.plan.steps.map(({ status }) => status.kind)).not.toContain("unclear");
  });
});

test("a sheet of that name is left as it is", async () => {
  const workbook = workbookOf({ TARGETS: [["My own"]] });
  const before = structuredClone(sheetOf(workbook, "TARGETS"));
  await withOffice(workbook, async () => {
    expect(await addWorkedExample()).toEqual(["Metrics"]);
  });
  expect(sheetOf(workbook, "TARGETS")).toEqual(before);
});

test("a failure at any action leaves no sheet behind", async () => {
  const actions = await withOffice(workbookOf({ Sheet1: [] }), async (host) => {
    await addBlankSheets();
    return host.cost.perSync[1]?.actions ?? 0;
  });
  expect(actions).toBeGreaterThan(20);
  for (let action = 0; action < actions; action += 7) {
    const workbook = workbookOf({ Sheet1: [["mine"]] });
    await withOffice(
      workbook,
      async (host) => {
        host.failAt({ sync: 1, action, code: "GeneralException" });
        await expect(addBlankSheets()).rejects.toMatchObject({ code: "GeneralException" });
        expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
        host.clearFaults();
        expect(await addBlankSheets()).toEqual(["Targets", "Metrics"]);
      },
      NO_UNDO_GROUPS,
    );
  }
});
