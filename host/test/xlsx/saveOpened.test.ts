import { createSheet, createWorkbook, freeSheetId, sheetIdOf } from "../../workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { ChartModel, WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { cell, putCell, sheetAt, touch } from "../files/edit";
import { changedParts, partsOf, textOf } from "../files/partsOf";
import { richParts } from "../files/richParts";
import { zipOf } from "../files/zipOf";

const bytes = zipOf(richParts());
const SHEET1 = "xl/worksheets/sheet1.xml";

/** Opens the rich workbook, changes it, saves it: the file, and the model as it reads afterwards. */
function after(change: (workbook: WorkbookModel) => void): {
  file: Uint8Array;
  model: WorkbookModel;
} {
  const opened = openXlsx(bytes);
  change(opened.workbook);
  const file = opened.save();
  return { file, model: openXlsx(file).workbook };
}

test("without a change the bytes are the same, and they are a copy", () => {
  const saved = openXlsx(bytes).save();
  expect(Buffer.compare(saved, bytes)).toBe(0);
  expect(saved).not.toBe(bytes);
});

test("a change that says what the file says already changes nothing inside", () => {
  const { file } = after((workbook) => {
    for (const sheet of workbook.sheets) touch(workbook, sheet);
  });
  expect(changedParts(bytes, file)).toEqual([]);
});

test("one cell changed: its row alone is written anew, all else stands as it stood", () => {
  const { file, model } = after((workbook) => {
    putCell(sheetAt(workbook, 0), 2, 1, cell("March 2004"));
    touch(workbook, sheetAt(workbook, 0));
  });
  expect(changedParts(bytes, file)).toEqual(["xl/workbook.xml", SHEET1]);
  const was = textOf(bytes, SHEET1);
  const now = textOf(file, SHEET1);
  const row = /<row r="3"[^]*?<\/row>/;
  expect(now.replace(/\s*<row r="\d"[^]*<\/row>\s*/, "")).toBe(
    was.replace(/\s*<row r="\d"[^]*<\/row>\s*/, ""),
  );
  expect(row.exec(now)?.[0]).toBe(
    '<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r></is></c>' +
      '<c r="B3" t="inlineStr"><is><t>March 2004</t></is></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  for (const kept of ["1", "2", "4", "6", "7"]) {
    const other = new RegExp(`<row r="${kept}"[^]*?</row>`);
    expect(other.exec(now)?.[0]).toBe(other.exec(was)?.[0]);
  }
  expect(textOf(file, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(sheetAt(model, 0).cells.get(2)?.get(1)?.value).toEqual({
    type: "string",
    value: "March 2004",
  });
});

test("when the first cell of a shared formula goes, the others are written out; the chain forgets it", () => {
  const { file, model } = after((workbook) => {
    putCell(sheetAt(workbook, 0), 1, 2, cell(5));
    touch(workbook, sheetAt(workbook, 0));
  });
  expect(sheetAt(model, 0).cells.get(3)?.get(2)?.formula).toBe("=B4*$B$2+1");
  expect(textOf(file, SHEET1)).not.toContain('t="shared"');
  expect(textOf(file, "xl/calcChain.xml")).toContain(
    '><c r="C3" i="4"/><c r="C4"/><c r="F2" l="1"/>',
  );
});

test("formats are only added; what a format does not change is taken over from the cell's own", () => {
  const { file, model } = after((workbook) => {
    const sheet = sheetAt(workbook, 0);
    const old = sheet.cells.get(0)?.get(0);
    if (old === undefined) throw new Error("A1 is missing");
    const format = { ...old.format, font: { ...old.format.font, italic: true } };
    putCell(sheet, 0, 0, { ...old, format });
    touch(workbook, sheet);
  });
  const was = textOf(bytes, "xl/styles.xml");
  const now = textOf(file, "xl/styles.xml");
  const list = (text: string, name: string): string =>
    new RegExp(`<${name} [^>]*>([^]*)</${name}>`).exec(text)?.[1] ?? "";
  for (const name of ["fonts", "cellXfs"]) {
    expect(list(now, name).startsWith(list(was, name))).toBe(true);
  }
  expect(list(now, "fonts")).toContain(
    '<font><b/><i/><u val="double"/><sz val="14"/><color theme="4" tint="0.39997558519241921"/><name val="Arial"/><charset val="1"/></font>',
  );
  expect(list(now, "cellXfs")).toMatch(
    /quotePrefix="1"[^>]*><alignment [^>]*justifyLastLine="1"[^>]*\/><protection [^>]*\/><\/xf>$/,
  );
  expect(list(now, "fills")).toBe(list(was, "fills"));
  expect(sheetAt(model, 0).cells.get(0)?.get(0)?.format.font).toMatchObject({
    italic: true,
    color: "#95B3D7",
  });
});

test("a new sheet: nothing but housekeeping changes, and the sheet's own part is added", () => {
  const { file, model } = after((workbook) => {
    const sheet = createSheet("Appendix 1", freeSheetId(workbook));
    putCell(sheet, 0, 0, cell("=2+2", { ...DEFAULT_FORMAT, wrapText: true }));
    workbook.sheets.push(sheet);
    workbook.activeSheetId = sheet.id;
    touch(workbook, sheet);
  });
  expect(changedParts(bytes, file)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  expect(model.sheets.map(({ name }) => name)).toEqual(["Targets", "Officer's data", "Appendix 1"]);
  expect(sheetAt(model, 2).cells.get(0)?.get(0)).toMatchObject({
    value: { type: "string", value: "=2+2" },
    formula: "",
  });
  const content = textOf(file, "[Content_Types].xml");
  expect(content).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  // Two selected tabs would be edited together, and the untouched sheet's mark may not be rubbed out.
  expect(model.activeSheetId).toBe(sheetIdOf(4));
});

test("a new sheet never takes the place of a chart sheet, whatever its number", () => {
  const parts = richParts();
  const book = String(parts["xl/workbook.xml"]);
  const numbered = book.replace('name="Chart1" sheetId="7"', 'name="Chart1" sheetId="3"');
  const opened = openXlsx(zipOf({ ...parts, "xl/workbook.xml": numbered }));
  const sheet = createSheet("Appendix 1", freeSheetId(opened.workbook));
  expect(sheet.id).toBe(sheetIdOf(3));
  opened.workbook.sheets.push(sheet);
  touch(opened.workbook, sheet);
  const file = opened.save();
  const sheets = [
    ...textOf(file, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g),
  ];
  expect(sheets.map(([, name, id]) => [name, id])).toEqual([
    ["Targets", "4"],
    ["Chart1", "3"],
    ["Officer's data", "9"],
    ["Appendix 1", "1"],
  ]);
});

test("asked to, a save moves the selected tab at the price of the old sheet's mark", () => {
  const opened = openXlsx(bytes);
  const sheet = createSheet("Appendix 1", freeSheetId(opened.workbook));
  opened.workbook.sheets.push(sheet);
  opened.workbook.activeSheetId = sheet.id;
  touch(opened.workbook, sheet);
  const file = opened.save({ activateTab: true });
  expect(openXlsx(file).workbook.activeSheetId).toBe(sheet.id);
  expect(textOf(file, SHEET1)).toBe(textOf(bytes, SHEET1).replace(' tabSelected="1"', ""));
  expect(textOf(file, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
});

test("sheets moved: names follow, chart sheets stay in the row of tabs", () => {
  const { file, model } = after((workbook) => {
    workbook.sheets.reverse();
    touch(workbook);
  });
  expect(changedParts(bytes, file)).toEqual(["xl/workbook.xml"]);
  const book = textOf(file, "xl/workbook.xml");
  expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Officer's data",
    "Targets",
    "Chart1",
  ]);
  expect(sheetAt(model, 0).names.map(({ name }) => name)).toEqual(["Base"]);
  expect(sheetAt(model, 1).pageLayout.printArea).toHaveLength(2);
  expect(model.activeSheetId).toBe(sheetIdOf(4));
});

test("a sheet renamed: its page names follow", () => {
  const { file } = after((workbook) => {
    sheetAt(workbook, 0).name = "Action plan";
    touch(workbook);
  });
  const book = textOf(file, "xl/workbook.xml");
  expect(book).toContain(">'Action plan'!$A$1:$F$9,'Action plan'!$H$1</definedName>");
  expect(book).toContain(">'Action plan'!$A:$B,'Action plan'!$1:$2</definedName>");
  expect(book).toContain(">'Action plan'!$A$1:$C$4</definedName>");
});

test("a sheet deleted: its own parts and names go, nothing else", () => {
  const { file, model } = after((workbook) => {
    workbook.sheets.shift();
    sheetAt(workbook, 0).visibility = "Visible";
    workbook.activeSheetId = sheetAt(workbook, 0).id;
    touch(workbook);
  });
  const left = [...partsOf(file).keys()];
  const gone = Object.keys(richParts()).filter((path) => !left.includes(path));
  expect(gone.sort()).toEqual([
    "xl/calcChain.xml",
    "xl/charts/chart1.xml",
    "xl/comments1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/media/image1.png",
    "xl/printerSettings/printerSettings1.bin",
    "xl/tables/table1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    SHEET1,
  ]);
  expect(sheetAt(model, 0).names.map(({ name }) => name)).toEqual(["Base"]);
  expect(textOf(file, "xl/workbook.xml")).not.toContain("Print_Area");
  expect(textOf(file, "[Content_Types].xml")).not.toContain("calcChain");
});

const ours: ChartModel = {
  id: "{12345678-1234-1234-1234-123456789ABC}",
  name: "Steps by status",
  chartType: "BarStacked",
  title: "Steps & status",
  altText: 'A bar for each "aim"',
  source: { sheetId: sheetIdOf(4), rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 2 },
  seriesBy: "Columns",
  seriesColors: ["#1F4E79"],
  left: 10,
  top: 20,
  width: 300,
  height: 150,
  showLegend: true,
  legendPosition: "Bottom",
};

test("a chart of ours is added beside what stands on the drawing, and renewed in its place", () => {
  const opened = openXlsx(bytes);
  sheetAt(opened.workbook, 0).charts.push(ours);
  touch(opened.workbook, sheetAt(opened.workbook, 0));
  const first = opened.save();
  const drawn = sheetAt(openXlsx(first).workbook, 0).charts;
  expect(drawn[1]).toEqual(ours);
  const again = openXlsx(first);
  sheetAt(again.workbook, 0).charts[1] = { ...ours, title: "Renewed" };
  touch(again.workbook, sheetAt(again.workbook, 0));
  const second = again.save();
  expect(sheetAt(openXlsx(second).workbook, 0).charts.map(({ title }) => title)).toEqual([
    "Progress",
    "Renewed",
  ]);
  expect([...partsOf(second).keys()].filter((path) => path.startsWith("xl/charts/"))).toHaveLength(
    2,
  );
  for (const path of ["xl/media/image1.png", "xl/charts/chart1.xml"]) {
    expect(changedParts(bytes, second)).not.toContain(path);
  }
  const drawing = textOf(second, "xl/drawings/drawing1.xml");
  expect(drawing).toContain(textOf(bytes, "xl/drawings/drawing1.xml").slice(300, -20));
  expect(drawing).toContain('descr="A bar for each &quot;aim&quot;"');
});

test("tables: renamed and widened, added, deleted", () => {
  const opened = openXlsx(bytes);
  const sheet = sheetAt(opened.workbook, 0);
  const [steps] = sheet.tables;
  if (steps === undefined) throw new Error("The table is missing");
  const area = { ...steps.area, rowCount: 6 };
  const added = { ...steps, id: "new", name: "Added", area: { ...area, columnIndex: 7 } };
  sheet.tables = [{ ...steps, name: "Plan", area, columns: ["Aim", "Target", "When"] }, added];
  touch(opened.workbook, sheet);
  const file = opened.save();
  const table = textOf(file, "xl/tables/table1.xml");
  expect(table).toContain('name="Plan" displayName="Plan" ref="A1:C6"');
  expect(table).toContain('<tableColumn id="3" name="When"><calculatedColumnFormula>');
  expect(sheetAt(openXlsx(file).workbook, 0).tables).toEqual([
    sheet.tables[0],
    { ...added, id: "4" },
  ]);
  const next = openXlsx(file);
  sheetAt(next.workbook, 0).tables = [];
  touch(next.workbook, sheetAt(next.workbook, 0));
  const without = next.save();
  expect([...partsOf(without).keys()].filter((path) => path.startsWith("xl/tables/"))).toEqual([]);
  expect(textOf(without, SHEET1)).not.toContain("tablePart");
});

test("custom XML, properties, flags, names", () => {
  const { file, model } = after((workbook) => {
    const [label] = workbook.customXmlParts;
    if (label === undefined) throw new Error("The custom part is missing");
    label.xml = '<labels xmlns="urn:labels">changed</labels>';
    workbook.customXmlParts.push({
      id: "{11111111-2222-3333-4444-555555555555}",
      namespaceUri: "urn:ours",
      xml: '<state xmlns="urn:ours"/>',
    });
    workbook.properties.title = "Plan & targets";
    workbook.properties.manager = "M";
    workbook.properties.custom.set("Copies", 2.5).delete("Classification");
    workbook.names = [
      {
        name: "Rate",
        formula: "=XLOOKUP(1,Targets!$B$2:$B$4,Targets!$C$2:$C$4)",
        comment: "",
        visible: true,
      },
    ];
    workbook.isReadOnly = false;
    workbook.structureProtected = false;
    sheetAt(workbook, 0).customProperties.set("edition", "é1");
    touch(workbook, sheetAt(workbook, 0));
  });
  expect(model.customXmlParts.map(({ id, xml }) => [id, xml])).toEqual([
    ["{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}", '<labels xmlns="urn:labels">changed</labels>'],
    ["{11111111-2222-3333-4444-555555555555}", '<state xmlns="urn:ours"/>'],
  ]);
  expect(model.properties).toMatchObject({
    title: "Plan & targets",
    manager: "M",
    company: "A Council",
  });
  expect([...model.properties.custom]).toEqual([["Copies", 2.5]]);
  expect(textOf(file, "xl/workbook.xml")).toContain("_xlfn.XLOOKUP(1,");
  expect(model.names[0]?.formula).toMatch(/^=XLOOKUP/);
  expect(model).toMatchObject({ isReadOnly: false, structureProtected: false });
  expect([...sheetAt(model, 0).customProperties]).toEqual([["edition", "é1"]]);
  expect(textOf(file, "docProps/core.xml")).toContain("<dcterms:created");
  expect(textOf(file, "docProps/app.xml")).toContain("<Manager>M</Manager>");
});

test("saving twice gives the same bytes, and the opened bytes are not written to", () => {
  const copy = bytes.slice();
  const opened = openXlsx(copy);
  putCell(sheetAt(opened.workbook, 1), 5, 5, cell("x"));
  touch(opened.workbook, sheetAt(opened.workbook, 1));
  expect(Buffer.compare(opened.save(), opened.save())).toBe(0);
  expect(Buffer.compare(copy, bytes)).toBe(0);
});

test("the way of calculating is written and read, and automatic is not said", () => {
  const manual = after((workbook) => {
    workbook.calculationMode = "Manual";
    touch(workbook);
  });
  expect(textOf(manual.file, "xl/workbook.xml")).toContain(
    '<calcPr calcId="191029" calcMode="manual"/>',
  );
  expect(manual.model.calculationMode).toBe("Manual");
  const opened = openXlsx(manual.file);
  opened.workbook.calculationMode = "Automatic";
  touch(opened.workbook);
  expect(textOf(opened.save(), "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  const made = createWorkbook();
  made.calculationMode = "AutomaticExceptTables";
  expect(openXlsx(saveXlsx(made)).workbook.calculationMode).toBe("AutomaticExceptTables");
});
