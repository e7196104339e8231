import { createWorkbook, startOffice, type OfficeHost, type SheetModel } from "office-js-host";
import {
  drawSafely,
  fingerprintOfDrawing,
  fingerprintOfGrid,
  inWorkbook,
  readWorkbook,
  type DrawTarget,
} from "../../../src/excel";
import type { SheetDrawing } from "../../../src/sheet";
import { drawingOfTexts } from "./smallDrawing";

let host: OfficeHost;
beforeEach(async () => {
  host = await startOffice(createWorkbook());
});
afterEach(() => host.dispose());

const NEW: DrawTarget = { kind: "new", sheetName: "Appendix 1" };

/** The sheet that was drawn before, as it is now. */
async function renewed(): Promise<DrawTarget> {
  const { sheets, written } = await inWorkbook((context) => readWorkbook(context));
  const grid = sheets.find(({ name }) => name === "Appendix 1");
  if (!grid) throw new Error("There is a sheet to be renewed.");
  return { kind: "renewal", standing: { grid, written: written.get(grid.id) ?? [] } };
}

async function drawn(drawing: SheetDrawing, target = NEW): Promise<SheetModel> {
  const order = {
    drawing,
    target,
    marker: "appendix",
    fingerprint: fingerprintOfDrawing(drawing),
    activate: true,
  } as const;
  const before = { snapshot: undefined, knownSheetIds: new Set<string>() };
  expect(await drawSafely(order, before)).toMatchObject({ kind: "done" });
  const sheet = host.workbook.sheets.find(({ name }) => name === drawing.name);
  if (!sheet) throw new Error("The sheet was drawn.");
  return sheet;
}

test("a drawing is two syncs: is there such a sheet, and all the rest", async () => {
  await drawn(drawingOfTexts(["one", "two"]));
  expect(host.cost.syncs).toBe(2);
});

test("contents, looks and sizes stand as drawn", async () => {
  const drawing = drawingOfTexts(["Heading", "Words"]);
  const sheet = await drawn({
    ...drawing,
    cells: [
      ...drawing.cells,
      {
        rowIndex: 1,
        columnIndex: 1,
        content: { kind: "number", number: 0.246, numberFormat: "0.0%" },
        style: "bold",
      },
    ],
    rowHeightsPoints: [20, 402],
  });
  const [text, number] = [sheet.cells.get(1)?.get(0), sheet.cells.get(1)?.get(1)];
  expect(text).toMatchObject({
    value: { type: "string", value: "Words" },
    quotePrefix: true,
    format: {
      numberFormat: "General",
      font: { name: "Arial", size: 10, bold: false },
      wrapText: true,
      verticalAlignment: "Top",
      borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#808080" } },
    },
  });
  expect(number).toMatchObject({
    value: { type: "number", value: 0.246 },
    format: { numberFormat: "0.0%", fill: "#D9E2F3", font: { bold: true } },
  });
  expect(sheet.rows.get(1)?.height).toBe(402);
  expect([0, 1].map((column) => sheet.columns.get(column)?.width)).toEqual([102, 60]);
});

test("Excel's limit of page breaks is kept; the rest it breaks by itself", async () => {
  const drawing = drawingOfTexts(Array.from({ length: 1200 }, (_, at) => `row ${at}`));
  const breakBeforeRows = Array.from({ length: 1100 }, (_, at) => at + 1);
  const sheet = await drawn({ ...drawing, page: { ...drawing.page, breakBeforeRows } });
  expect(sheet.horizontalPageBreaks).toEqual(breakBeforeRows.slice(0, 1026));
});

test("the page is set up", async () => {
  const drawing = drawingOfTexts(["a", "b", "c"]);
  const sheet = await drawn({
    ...drawing,
    page: { ...drawing.page, breakBeforeRows: [1, 2] },
    freezeRowCount: 1,
  });
  expect(sheet).toMatchObject({
    horizontalPageBreaks: [1, 2],
    freeze: { rows: 1, columns: 0 },
    showGridlines: false,
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 50,
      footerMargin: 20,
      printArea: [{ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 }],
      printTitleRows: { firstRowIndex: 0, rowCount: 1 },
      headersFooters: { leftFooter: "R&&D · Page &P of &N" },
    },
  });
  expect(host.workbook.activeSheetId).toBe(sheet.id);
});

test("drawn over, nothing of the old drawing stays", async () => {
  const old = drawingOfTexts(["a", "b", "c", "d"], {
    merges: [{ rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 1 }],
    tables: [{ name: "Old", area: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 } }],
    freezeRowCount: 2,
  });
  await drawn({ ...old, merges: [], tables: [] });
  await drawn(old, await renewed());
  const sheet = await drawn(drawingOfTexts(["new"]), await renewed());
  expect(sheet).toMatchObject({ merges: [], tables: [], freeze: { rows: 0 } });
  expect([...sheet.cells.keys()].filter((row) => (sheet.cells.get(row)?.size ?? 0) > 0)).toEqual([
    0,
  ]);
  expect(sheet.rows.get(3)?.height).toBeUndefined();
});

test("our charts go, the officer's stay", async () => {
  const chart = {
    kind: "line",
    title: "Trend",
    font: { name: "Arial", sizePoints: 9, colour: "#000000" },
    source: { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 },
    seriesBy: "rows",
    place: { rowIndex: 4, columnIndex: 0, rowCount: 5, columnCount: 2 },
    colours: ["#1F4E79"],
  } as const;
  await drawn(drawingOfTexts(["a", "b"], { charts: [{ ...chart, name: "Trend" }] }));
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Appendix 1");
    sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "Convener's own";
    await context.sync();
  });
  const sheet = await drawn(drawingOfTexts(["a"]), await renewed());
  expect(sheet.charts.map(({ name }) => name)).toEqual(["Convener's own"]);
});

test("the fingerprint of what was drawn is that of what is read back", async () => {
  const drawing = drawingOfTexts(["March 2004", "'quoted", "a\r\nb", "  ", "=cmd", "£5"]);
  await drawn(drawing);
  const reading = await inWorkbook((context) => readWorkbook(context));
  const grid = reading.sheets.find(({ name }) => name === "Appendix 1");
  if (!grid) throw new Error("The sheet was drawn.");
  expect(fingerprintOfGrid(grid)).toBe(fingerprintOfDrawing(drawing));
  expect(reading.appendixMarkers.get(grid.id)).toBe(fingerprintOfDrawing(drawing));
  expect(fingerprintOfDrawing(drawingOfTexts(["March 2005"]))).not.toBe(
    fingerprintOfDrawing(drawing),
  );
});
