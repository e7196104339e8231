import { parseIsoDate, type IsoDate } from "../../../src/calendar";
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

test("a blank sheet prints its title and table alone, however long it grows, and offers words to pick", async () => {
  const workbook = workbookOf({ Sheet1: [] });
  await withOffice(workbook, () => addBlankSheets(day("2026-11-28")));
  const targets = sheetOf(workbook, "Targets");
  const [area] = targets.pageLayout.printArea;
  expect(area).toMatchObject({ columnIndex: 0, columnCount: 6, rowIndex: 0 });
  expect(area?.rowCount).toBeGreaterThan(10_000);
  expect(targets.pageLayout).toMatchObject({
    orientation: "Landscape",
    printTitleRows: { firstRowIndex: 3, rowCount: 1 },
  });
  // The help stands beside what is printed.
  const help = [...targets.cells.values()].flatMap((row) =>
    [...row].filter(([, { value }]) => value.type === "string" && /^One row a/.test(value.value)),
  );
  expect(help.map(([column]) => column)).toEqual([7]);
  expect(targets.validations).toContainEqual(
    expect.objectContaining({
      type: "List",
      formula1: expect.stringMatching(/^December 2026,.*2027-28,Ongoing$/),
      errorAlert: expect.objectContaining({ showAlert: false }),
    }),
  );
  expect(sheetOf(workbook, "Metrics").tables[0]?.columns).toEqual(
    expect.arrayContaining(["2024-25", "2025-26"]),
  );
});

test.each(["2026-11-28", "2027-01-31", "2027-03-31", "2028-02-29", "2028-04-01", "2030-12-31"])(
  "the worked example made on %s has a step overdue, one due soon, one done and others later",
  async (date) => {
    await withOffice(workbookOf({ Sheet1: [] }), async () => {
      await addWorkedExample(day(date));
      const { plan, findings } = await loadReport({ asAt: day(date) });
      expect(plan.summary).toMatchObject({ overdue: 1, complete: 1, unclear: 0, noTimescale: 0 });
      expect(plan.summary.dueSoon).toBeGreaterThan(0);
      expect(plan.summary.onTrack).toBeGreaterThan(0);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    });
  },
);

test("the worked example makes an appendix at once, with nothing to put right", async () => {
  await withOffice(workbookOf({ Sheet1: [] }), async () => {
    expect(await addWorkedExample()).toEqual(["Targets", "Metrics"]);
    const result = await generateAppendix({ settings: { council: "Muirhead Council" } });
    expect(result.kind).toBe("made");
    expect(result.report.plan.steps).toHaveLength(8);
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

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is no day.`);
  return date;
}
