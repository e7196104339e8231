import { startOffice, type WorkbookModel } from "office-js-host";
import { inWorkbook, readWorkbook, type WorkbookReading } from "../../../src/excel";
import { cellAt, cellText } from "../../../src/sheet";
import { sheetOf, workbookOf } from "../../jobs/support/workbooks";

async function read(workbook: WorkbookModel, merges = false): Promise<[WorkbookReading, number]> {
  const host = await startOffice(workbook);
  try {
    const reading = await inWorkbook((context) => readWorkbook(context, { merges }));
    return [reading, host.cost.syncs];
  } finally {
    host.dispose();
  }
}

test("all sheets are read in two syncs, hidden ones too", async () => {
  const workbook = workbookOf({ One: [["a"]], Two: [[], ["", 2]], Three: [] });
  sheetOf(workbook, "Two").visibility = "VeryHidden";
  const [reading, syncs] = await read(workbook);
  expect(syncs).toBe(2);
  expect(reading.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["One", "visible"],
    ["Two", "very-hidden"],
    ["Three", "visible"],
  ]);
  const [one, two, three] = reading.sheets;
  expect(one && cellAt(one, 0, 0)).toEqual({ kind: "text", text: "a" });
  expect(two?.area).toEqual({ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 });
  expect(two && cellAt(two, 1, 1)).toMatchObject({ kind: "number", number: 2 });
  expect(three?.area).toBeUndefined();
});

test("of the cells that are read at once Excel holds no range, which thousands of sheets would be slow to let go of", async () => {
  const host = await startOffice(workbookOf({ One: [["a"]], Two: [["b"]] }));
  const answer = host.session.processQuery.bind(host.session);
  const held: number[] = [];
  host.session.processQuery = (body) => {
    held.push(body.split('"_KeepReference"').length - 1);
    return answer(body);
  };
  await inWorkbook((context) => readWorkbook(context, {}));
  expect(held.length).toBeGreaterThan(1);
  expect(Math.max(...held)).toBe(0);
  host.dispose();
});

test("a long and wide sheet is read in slices, every cell at its place", async () => {
  const rows = Array.from({ length: 2300 }, (_, r) =>
    Array.from({ length: r % 1150 === 0 ? 60 : 3 }, (_unused, c) => `${r}.${c}`),
  );
  const [reading, syncs] = await read(workbookOf({ Long: rows }));
  const [grid] = reading.sheets;
  if (!grid) throw new Error("There is a sheet.");
  rows.forEach((row, r) =>
    row.forEach((text, c) => expect(cellText(cellAt(grid, r, c))).toBe(text)),
  );
  expect(syncs).toBeLessThan(20);
});

test("a sheet that begins in Excel's last rows is read", async () => {
  const workbook = workbookOf({ Deep: [["top"]] });
  const sheet = sheetOf(workbook, "Deep");
  const row = sheet.cells.get(0);
  if (!row) throw new Error("There is a row.");
  sheet.cells = new Map([[1_048_575, row]]);
  const [reading] = await read(workbook);
  const [grid] = reading.sheets;
  expect(grid && cellText(cellAt(grid, 1_048_575, 0))).toBe("top");
});

test("formulas are told apart from texts that look like them", async () => {
  const workbook = workbookOf({
    One: [["=cmd", { formula: "=1+1", value: { type: "number", value: 2 } }]],
  });
  const [{ sheets }] = await read(workbook);
  expect([...(sheets[0]?.formulas ?? [])]).toEqual([["0,1", "=1+1"]]);
});

test("merged areas are read only when asked for", async () => {
  const workbook = workbookOf({
    One: [
      ["a", "b"],
      ["", "c"],
    ],
  });
  const merge = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 };
  sheetOf(workbook, "One").merges.push(merge);
  expect((await read(workbook))[0].sheets[0]?.merges).toEqual([]);
  expect((await read(workbook, true))[0].sheets[0]?.merges).toEqual([merge]);
});

test.each([
  [false, "1900"],
  [true, "1904"],
])("the date system is told (from 1904: %s)", async (from1904, system) => {
  const workbook = workbookOf({ One: [["a"]] });
  workbook.date1904 = from1904;
  expect((await read(workbook))[0].dateSystem).toBe(system);
});

test("protection, filters, hidden rows and columns are told", async () => {
  const workbook = workbookOf({
    One: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  const sheet = sheetOf(workbook, "One");
  sheet.protection = { protected: true, options: {} };
  sheet.rows.set(1, { height: undefined, hidden: true, customHeight: false, format: undefined });
  sheet.columns.set(0, { width: undefined, hidden: true, format: undefined });
  sheet.autoFilter = {
    area: { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 },
    isDataFiltered: true,
  };
  const [{ sheets }] = await read(workbook);
  expect(sheets[0]).toMatchObject({ isProtected: true, hasFilter: true });
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([0]);
});
