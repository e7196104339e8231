import fc from "fast-check";
import { createSheet, createWorkbook, sheetIdOf } from "../../workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { CellFormatModel, CellModel, SheetModel, WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { SECTION_ORDER } from "../../xlsx/sheet/sectionOrder";
import { cell, putCell, sheetAt, touch } from "../files/edit";
import { partsOf, textOf } from "../files/partsOf";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);
const border = fc.record({
  style: fc.constant("Continuous"),
  weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"),
  color,
});
const format: fc.Arbitrary<CellFormatModel> = fc.record({
  numberFormat: fc.constantFrom("General", "0%", "@", "m/d/yyyy", "dd mmmm yyyy", '"<&>" 0.0'),
  font: fc.record({
    name: fc.constantFrom("Arial", "Calibri"),
    size: fc.constantFrom(8, 10.5, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant"),
    strikethrough: fc.boolean(),
    color,
    superscript: fc.boolean(),
    subscript: fc.constant(false),
  }),
  fill: fc.oneof(fc.constant(""), color),
  borders: fc.record(
    { EdgeTop: border, EdgeLeft: border, DiagonalUp: border },
    { requiredKeys: [] },
  ),
  horizontalAlignment: fc.constantFrom("General", "Left", "Center", "CenterAcrossSelection"),
  verticalAlignment: fc.constantFrom("Bottom", "Top", "Center", "Distributed"),
  wrapText: fc.boolean(),
  indentLevel: fc.constantFrom(0, 3),
  textOrientation: fc.constantFrom(0, 45, -90, 180),
  shrinkToFit: fc.boolean(),
  readingOrder: fc.constantFrom("Context", "RightToLeft"),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
});
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    " a  b ",
    "_x0041_",
    "a\r\nb\tc",
    "\u0000\u0007",
    "\ud800",
    "]]>",
    "<&\"'>",
    "=1+1",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  ),
);
const content: fc.Arbitrary<CellModel> = fc.record({
  value: fc.oneof(
    text.map((value) => ({ type: "string" as const, value })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0))
      .map((value) => ({ type: "number" as const, value })),
    fc.boolean().map((value) => ({ type: "boolean" as const, value })),
    fc.constantFrom("#N/A", "#REF!").map((value) => ({ type: "error" as const, value })),
  ),
  formula: fc.constantFrom("", "", "=SUM(A1:B2)", '=TEXTJOIN("<",TRUE,A1)&"XLOOKUP("'),
  quotePrefix: fc.boolean(),
  format: fc.oneof(fc.constant(DEFAULT_FORMAT), format),
});
const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const cells = fc.array(fc.tuple(place, content), { maxLength: 25 });

function fill(
  sheet: SheetModel,
  list: readonly (readonly [readonly [number, number], CellModel])[],
): void {
  for (const [[row, column], one] of list) putCell(sheet, row, column, one);
}

/** A sheet's cells as plain, ordered data. */
function plainCells(sheet: SheetModel): unknown[] {
  return [...sheet.cells]
    .flatMap(([row, line]) => [...line].map(([column, one]) => ({ row, column, ...one })))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

test("any cells: written, read, and the same", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const workbook = createWorkbook();
      fill(sheetAt(workbook, 0), list);
      const again = openXlsx(saveXlsx(workbook)).workbook;
      expect(plainCells(sheetAt(again, 0))).toEqual(plainCells(sheetAt(workbook, 0)));
    }),
    { numRuns: 60, seed: 20261127 },
  );
});

test("any edits of any file: what is read again is what the model said", () => {
  fc.assert(
    fc.property(cells, cells, fc.array(place, { maxLength: 8 }), (first, second, gone) => {
      const workbook = createWorkbook();
      fill(sheetAt(workbook, 0), first);
      const opened = openXlsx(saveXlsx(workbook));
      const sheet = sheetAt(opened.workbook, 0);
      for (const [row, column] of gone) sheet.cells.get(row)?.delete(column);
      fill(sheet, second);
      touch(opened.workbook, sheet);
      const again = openXlsx(opened.save()).workbook;
      expect(plainCells(sheetAt(again, 0))).toEqual(plainCells(sheet));
    }),
    { numRuns: 40, seed: 20261127 },
  );
});

/** A workbook with something in every section that we write. */
function fullWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = sheetAt(workbook, 0);
  const strong = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } };
  ["Period", "Value"].forEach((head, column) => putCell(sheet, 0, column, cell(head, strong)));
  [61, 46].forEach((value, row) => {
    putCell(sheet, row + 1, 0, cell(`202${row + 2}-2${row + 3}`));
    putCell(sheet, row + 1, 1, cell(value));
  });
  sheet.tabColor = "#1F4E79";
  sheet.columns.set(0, { width: 120, hidden: false, format: strong });
  sheet.columns.set(2, { width: 60, hidden: true, format: undefined });
  sheet.rows.set(1, { height: 32.25, hidden: false, customHeight: true, format: strong });
  sheet.rows.set(9, { height: undefined, hidden: true, customHeight: false, format: undefined });
  sheet.merges = [{ rowIndex: 5, columnIndex: 0, rowCount: 2, columnCount: 2 }];
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.zoomPercent = 90;
  sheet.showGridlines = false;
  sheet.selection = { rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount: 1 };
  sheet.autoFilter = {
    area: { rowIndex: 9, columnIndex: 0, rowCount: 3, columnCount: 2 },
    isDataFiltered: false,
  };
  sheet.horizontalPageBreaks = [3, 7];
  sheet.verticalPageBreaks = [2];
  sheet.customProperties.set("edition", "1");
  sheet.names = [{ name: "Here", formula: "=Sheet1!$A$1", comment: "", visible: false }];
  Object.assign(sheet.pageLayout, {
    orientation: "Landscape",
    paperSize: "A3",
    leftMargin: 36,
    centerHorizontally: true,
    printGridlines: true,
    blackAndWhite: true,
    firstPageNumber: 3,
    printErrors: "Dash",
    zoom: { horizontalFitToPages: 1 },
    printArea: [{ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 4 }],
    printTitleRows: { firstRowIndex: 0, rowCount: 1 },
  });
  sheet.pageLayout.headersFooters.centerFooter = "Appendix && plan · Page &P of &N";
  sheet.pageLayout.headersFooters.rightHeader = " spaced ";
  sheet.protection = { protected: true, options: { allowSort: true, selectionMode: "Unlocked" } };
  sheet.tables = [
    {
      id: "1",
      name: "Values",
      area: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 },
      columns: ["Period", "Value"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: false,
      isFiltered: false,
    },
  ];
  sheet.charts = ["ColumnStacked", "LineMarkers", "Line", "BarStacked", "Pie", "Area"].map(
    (chartType, at) => ({
      id: `{00000000-0000-0000-0000-00000000000${at}}`,
      name: `Chart ${at}`,
      chartType,
      title: "Progress",
      altText: "Down from 61 to 46",
      source: { sheetId: sheet.id, rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 },
      seriesBy: "Columns" as const,
      seriesColors: ["#1F4E79"],
      left: 200,
      top: 160 * at,
      width: 240,
      height: 150,
      showLegend: true,
      legendPosition: "Bottom",
    }),
  );
  const [columns] = sheet.charts;
  if (columns !== undefined) {
    columns.parts = {
      area: { fill: "#FFFFEE", font: { bold: true } },
      title: { fill: "#EEEEEE", font: { name: "Arial", size: 14, color: "#112233", italic: true } },
      legend: { fill: "", lineColor: "#445566", font: { size: 8, underline: "Single" } },
      category: { text: "Period", font: { size: 7 } },
      value: {
        minimum: 5,
        maximum: 50,
        majorUnit: 15,
        displayUnit: "Thousands",
        showsDisplayUnit: false,
        hasMinorGridlines: true,
        text: "Homes & more",
      },
      labels: {
        font: { size: 8 },
        shows: {
          legendKey: false,
          value: true,
          categoryName: false,
          seriesName: true,
          percentage: false,
          bubbleSize: false,
        },
        position: "Center",
        separator: "; ",
      },
      "point/0/1": { fill: "#AA0000" },
    };
  }
  const hidden = createSheet("Kept & 'quoted'", sheetIdOf(2));
  hidden.visibility = "VeryHidden";
  workbook.sheets.push(hidden);
  workbook.names = [{ name: "Rate", formula: "=0.2", comment: "a <note>", visible: true }];
  workbook.properties.title = "Sample";
  workbook.properties.company = "A & B Council";
  workbook.properties.custom.set("Approved", true);
  workbook.customXmlParts = [
    {
      id: "{11111111-2222-3333-4444-555555555555}",
      namespaceUri: "urn:a",
      xml: '<a xmlns="urn:a">é</a>',
    },
  ];
  workbook.structureProtected = true;
  return workbook;
}

test("every section survives the way into a file and back", () => {
  const workbook = fullWorkbook();
  const again = openXlsx(saveXlsx(workbook)).workbook;
  const options = sheetAt(again, 0).protection.options;
  expect(options).toMatchObject({
    allowSort: true,
    allowFormatCells: false,
    selectionMode: "Unlocked",
  });
  sheetAt(again, 0).protection = sheetAt(workbook, 0).protection;
  expect(again).toEqual(workbook);
});

test("the same workbook gives the same bytes", () => {
  expect(Buffer.compare(saveXlsx(fullWorkbook()), saveXlsx(fullWorkbook()))).toBe(0);
});

/** The names of the elements that stand side by side in a piece of XML. */
function elementNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") {
      depth -= 1;
    } else {
      if (depth === 0) names.push(name);
      if (selfClosing !== "/") depth += 1;
    }
  }
  return names;
}

test("a sheet's sections stand in the order of the standard", () => {
  const file = saveXlsx(fullWorkbook());
  const inside = /<worksheet[^>]*>([^]*)<\/worksheet>/.exec(
    textOf(file, "xl/worksheets/sheet1.xml"),
  )?.[1];
  const names = elementNames(inside ?? "");
  expect(names.length).toBeGreaterThan(17);
  const places = names.map((name) => SECTION_ORDER.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("every part has a content type, and every relationship leads to a part", () => {
  const file = saveXlsx(fullWorkbook());
  const parts = partsOf(file);
  const types = textOf(file, "[Content_Types].xml");
  for (const path of parts.keys()) {
    if (path === "[Content_Types].xml" || path.endsWith(".rels")) continue;
    if (path.startsWith("customXml/item1")) continue;
    expect([path, types.includes(`PartName="/${path}"`)]).toEqual([path, true]);
  }
  for (const path of parts.keys()) {
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    for (const [, target = ""] of textOf(file, path).matchAll(/Target="([^"]*)"/g)) {
      const found = new URL(target, `file:///${owner}`).pathname.slice(1);
      expect([path, target, parts.has(found)]).toEqual([path, target, true]);
    }
  }
});
