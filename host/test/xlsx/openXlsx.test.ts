import { sheetIdOf } from "../../workbook/createWorkbook";
import type { CellModel, SheetModel, WorkbookModel } from "../../workbook/model";
import { openXlsx, readXlsx } from "../../xlsx";
import { HEAD, NAMESPACES, relationships, smallParts } from "../files/smallParts";
import { richParts } from "../files/richParts";
import { zipOf } from "../files/zipOf";

const bytes = zipOf(richParts());
const workbook: WorkbookModel = openXlsx(bytes).workbook;

function sheetAt(index: number): SheetModel {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

function cellAt(rowIndex: number, columnIndex: number): CellModel | undefined {
  return sheetAt(0).cells.get(rowIndex)?.get(columnIndex);
}

test("worksheets come in tab order, chart sheets are left out, ids follow the file's numbers", () => {
  expect(workbook.sheets.map(({ name, id, visibility }) => [name, id, visibility])).toEqual([
    ["Targets", sheetIdOf(4), "Visible"],
    ["Officer's data", sheetIdOf(9), "VeryHidden"],
  ]);
  expect(workbook.activeSheetId).toBe(sheetIdOf(4));
});

test.each([
  ["shared text", 0, 0, { type: "string", value: "Aim" }, ""],
  ["rich text is joined and its reading left out", 0, 1, { type: "string", value: "Target" }, ""],
  ["blanks and escapes", 0, 2, { type: "string", value: "  spaced _x0041_ \r" }, ""],
  ["a date is a number", 1, 1, { type: "number", value: 38077 }, ""],
  ["the first of a shared formula", 1, 2, { type: "number", value: 76155 }, "=B2*$B$2+1"],
  ["true", 1, 3, { type: "boolean", value: true }, ""],
  ["an error", 1, 4, { type: "error", value: "#N/A" }, ""],
  ["a formula that gives text", 1, 5, { type: "string", value: "xDone" }, '="x"&A2'],
  ["rich text in the cell", 2, 0, { type: "string", value: "Bold and plain" }, ""],
  ["a follower of a shared formula", 3, 2, { type: "number", value: 1 }, "=B4*$B$2+1"],
  ["a small number", 3, 1, { type: "number", value: 0.0015 }, ""],
  ["formatted and empty", 3, 0, { type: "empty" }, ""],
  ["an array formula", 5, 0, { type: "number", value: 38077 }, "=TRANSPOSE(B2:B3)"],
  ["a young function", 5, 1, { type: "number", value: 0 }, '=CONCAT(A1,"_xlfn.")'],
])("cells: %s", (_, rowIndex, columnIndex, value, formula) => {
  expect(cellAt(rowIndex, columnIndex)).toMatchObject({ value, formula });
});

test("cells without addresses follow one another", () => {
  const { cells } = sheetAt(1);
  expect(cells.get(0)?.get(1)?.value).toEqual({ type: "number", value: 2 });
  expect([...(cells.get(1) ?? [])].map(([column, { value }]) => [column, value])).toEqual([
    [1, { type: "number", value: 61 }],
  ]);
});

test("formats: theme colours with tint, indexed colours, borders, alignment, protection", () => {
  expect(cellAt(0, 0)?.quotePrefix).toBe(true);
  expect(cellAt(0, 0)?.format).toEqual({
    numberFormat: '"£"#,##0',
    font: {
      name: "Arial",
      size: 14,
      bold: true,
      italic: false,
      underline: "Double",
      strikethrough: false,
      color: "#95B3D7",
      superscript: false,
      subscript: false,
    },
    fill: "#FFFF99",
    borders: {
      EdgeLeft: { style: "Continuous", weight: "Hairline", color: "#000000" },
      EdgeBottom: { style: "Double", weight: "Thick", color: "#123456" },
      DiagonalUp: { style: "Dash", weight: "Medium", color: "#FF0000" },
    },
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    textOrientation: -45,
    shrinkToFit: false,
    readingOrder: "RightToLeft",
    locked: false,
    formulaHidden: true,
  });
  expect(cellAt(1, 1)?.format.numberFormat).toBe("m/d/yyyy");
  expect(cellAt(3, 0)?.format).toMatchObject({ numberFormat: "0%", fill: "" });
});

test("sizes: widths in points, spans spread out, hidden rows", () => {
  const { columns, rows, defaultColumnWidth } = sheetAt(0);
  expect(defaultColumnWidth).toBe(48);
  expect([0, 1, 3, 4].map((column) => columns.get(column)?.width)).toEqual([
    161.25,
    66.75,
    66.75,
    undefined,
  ]);
  expect(rows.get(0)).toMatchObject({ height: 30, customHeight: true, hidden: false });
  expect(rows.get(3)).toMatchObject({ height: undefined, hidden: true });
});

test("the sheet's small sections", () => {
  expect(sheetAt(0)).toMatchObject({
    // Excel counts in whole steps of hue and light, so its own last digit may differ by one.
    tabColor: expect.stringMatching(/^#3[67]6092$/),
    zoomPercent: 85,
    freeze: { rows: 1, columns: 0 },
    selection: { rowIndex: 2, columnIndex: 1, rowCount: 2, columnCount: 2 },
    merges: [
      { rowIndex: 2, columnIndex: 3, rowCount: 1, columnCount: 2 },
      { rowIndex: 3, columnIndex: 3, rowCount: 2, columnCount: 2 },
    ],
    horizontalPageBreaks: [4],
    autoFilter: { isDataFiltered: true, area: { rowCount: 4, columnCount: 3 } },
    protection: {
      protected: true,
      options: { allowFormatCells: true, allowSort: false, selectionMode: "Unlocked" },
    },
  });
});

test("page set-up, print area and titles", () => {
  expect(sheetAt(0).pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    leftMargin: 36,
    topMargin: 72,
    zoom: { scale: 80 },
    printArea: [
      { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 6 },
      { rowIndex: 0, columnIndex: 7, rowCount: 1, columnCount: 1 },
    ],
    printTitleRows: { firstRowIndex: 0, rowCount: 2 },
    printTitleColumns: { firstColumnIndex: 0, columnCount: 2 },
    headersFooters: {
      leftHeader: '&"Arial,Bold"Plan && targets',
      centerHeader: "",
      rightHeader: "Page &P",
    },
  });
});

test("names of the workbook and of a sheet; macros and built-in names stay out", () => {
  expect(workbook.names).toEqual([{ name: "Rate", formula: "=0.2", comment: "", visible: true }]);
  expect(sheetAt(1).names).toEqual([
    { name: "Base", formula: "='Officer''s data'!$B$1", comment: "first year", visible: true },
  ]);
});

test("tables, charts, properties, custom XML, flags", () => {
  expect(sheetAt(0).tables).toEqual([
    {
      id: "3",
      name: "Steps",
      area: { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 3 },
      columns: ["Aim", "Target", "By\nwhen"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
      isFiltered: false,
    },
  ]);
  expect(sheetAt(0).charts).toEqual([
    {
      id: "{xl/charts/chart1.xml}",
      name: "Progress",
      chartType: "BarStacked",
      title: "Progress",
      altText: "A chart of progress",
      source: { sheetId: sheetIdOf(4), rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 1 },
      seriesBy: "Columns",
      seriesColors: ["#00FF00"],
      left: 162.25,
      top: 30,
      width: 247.25,
      height: 105,
      showLegend: true,
      legendPosition: "Top",
    },
  ]);
  expect(workbook.properties).toMatchObject({
    title: "Plan",
    author: "A. Officer",
    company: "A Council",
  });
  expect([...workbook.properties.custom]).toEqual([
    ["Classification", "OFFICIAL"],
    ["Copies", 12],
  ]);
  expect(workbook.customXmlParts).toEqual([
    {
      id: "{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}",
      namespaceUri: "urn:labels",
      xml: '<labels xmlns="urn:labels">secret</labels>',
    },
  ]);
  expect(workbook).toMatchObject({ isReadOnly: true, structureProtected: true, date1904: false });
});

test("a cell whose shared text is not named is empty", () => {
  const parts = {
    ...smallParts(
      '<sheetData><row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst ${NAMESPACES}><si><t>first</t></si></sst>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]),
  };
  const [sheet] = openXlsx(zipOf(parts)).workbook.sheets;
  expect(sheet?.cells.get(0)?.get(0)).toBeUndefined();
  expect(sheet?.cells.get(0)?.get(1)?.value).toEqual({ type: "string", value: "first" });
});

test("where cells or texts are said twice, everybody's wording is read", () => {
  const twice = (own: string, everybody: string): string =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:own="urn:own" Requires="own">${own}</mc:Choice><mc:Fallback>${everybody}</mc:Fallback></mc:AlternateContent>`;
  const parts = {
    ...smallParts(
      `<sheetData><row r="1">${twice('<c r="A1"><v>1</v></c>', '<c r="A1"><v>2</v></c>')}<c r="B1" t="s"><v>0</v></c></row></sheetData>`,
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst ${NAMESPACES}><si>${twice("<t>own</t>", "<t>everybody's</t>")}</si></sst>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]),
  };
  const row = openXlsx(zipOf(parts)).workbook.sheets[0]?.cells.get(0);
  expect(row?.get(0)?.value).toEqual({ type: "number", value: 2 });
  expect(row?.get(1)?.value).toEqual({ type: "string", value: "everybody's" });
});

test("a file that is read alone gives the same sheets, cells and names, without what lies on them or filters them", () => {
  const read = readXlsx(bytes);
  const bare = { charts: [], shapes: [], comments: [] };
  // The rich file has a note, a link and a filter.
  expect(workbook.sheets.some(({ autoFilter }) => autoFilter?.filters !== undefined)).toBe(true);
  expect(workbook.sheets.some(({ noteCells }) => noteCells !== undefined)).toBe(true);
  expect(workbook.sheets.some(({ hyperlinks }) => hyperlinks !== undefined)).toBe(true);
  expect(read).toEqual({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      ...bare,
      noteCells: undefined,
      hyperlinks: undefined,
      autoFilter: sheet.autoFilter && { ...sheet.autoFilter, filters: undefined },
    })),
  });
  expect(() => readXlsx(new Uint8Array())).toThrow(expect.objectContaining({ code: "empty" }));
});
