import { createSheet, freeSheetId } from "../../workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { WorkbookModel } from "../../workbook/model";
import { checkSheetName, copiedSheetName, freeSheetName } from "../../workbook/sheetNames";
import { openXlsx } from "../../xlsx";
import { cell, putCell, sheetAt, touch } from "../files/edit";
import { ownTypes, saidTwice, withChartSheet, withModule } from "../files/otherPrograms";
import { partsOf, textOf } from "../files/partsOf";
import { planParts } from "../files/planParts";
import { relationships } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

function savedAfter(bytes: Uint8Array, change: (workbook: WorkbookModel) => void): Uint8Array {
  const opened = openXlsx(bytes);
  change(opened.workbook);
  touch(opened.workbook);
  return opened.save();
}

function addSheet(workbook: WorkbookModel, name: string): void {
  const sheet = createSheet(name, freeSheetId(workbook));
  sheet.customProperties.set("mark", "1");
  putCell(sheet, 0, 0, cell("new"));
  workbook.sheets.push(sheet);
}

test("where parts of links have types of their own, a new one gets its own too", () => {
  const file = savedAfter(zipOf(ownTypes()), (workbook) => addSheet(workbook, "More"));
  const types = textOf(file, "[Content_Types].xml");
  const links = [...partsOf(file).keys()].filter((path) => path.endsWith(".rels"));
  expect(links).toHaveLength(3);
  for (const path of links) expect(types.split(`PartName="/${path}"`)).toHaveLength(2);
});

test("an item said twice counts once, in everybody's words, and stays as it stood", () => {
  const bytes = zipOf(saidTwice());
  const file = savedAfter(bytes, (workbook) => {
    const sheet = sheetAt(workbook, 0);
    const font = { ...DEFAULT_FORMAT.font, bold: true };
    putCell(sheet, 30, 0, cell("bold", { ...DEFAULT_FORMAT, font }));
    touch(workbook, sheet);
  });
  const styles = textOf(file, "xl/styles.xml");
  expect(styles).toContain('<fonts count="4">');
  expect(styles).toContain('<cellXfs count="4">');
  expect(styles.match(/<mc:AlternateContent.*?<\/mc:AlternateContent>/g)).toEqual(
    textOf(bytes, "xl/styles.xml").match(/<mc:AlternateContent.*?<\/mc:AlternateContent>/g),
  );
  const bold = sheetAt(openXlsx(file).workbook, 0).cells.get(30)?.get(0);
  expect(bold?.format.font.bold).toBe(true);
});

test("a module without a part stays in its place among the sheets", () => {
  const bytes = zipOf(withModule());
  expect(openXlsx(bytes).workbook.sheets.map(({ name }) => name)).toEqual(["Targets"]);
  const file = savedAfter(bytes, (workbook) => addSheet(workbook, "More"));
  expect([...textOf(file, "xl/workbook.xml").matchAll(/<sheet name="(\w+)"/g)]).toMatchObject([
    { 1: "Targets" },
    { 1: "Module1" },
    { 1: "More" },
  ]);
});

test("a chart sheet's name is taken, though nobody sees the sheet", () => {
  const { workbook } = openXlsx(zipOf(withChartSheet("Sheet2")));
  expect(() => checkSheetName(workbook, "SHEET2")).toThrow("already exists");
  expect(checkSheetName(workbook, "Sheet3")).toBe("Sheet3");
  expect(freeSheetName(workbook)).toBe("Sheet3");
  const copied = openXlsx(zipOf(withChartSheet("Targets (2)"))).workbook;
  expect(copiedSheetName(copied, "Targets")).toBe("Targets (3)");
});

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("a styles part that is named and missing beside one that is there does no harm", () => {
  const parts = saidTwice();
  const links = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const lost = `<Relationship Id="rId9" Type="${RELATIONSHIPS}/styles"/>`;
  const bytes = zipOf({
    ...parts,
    "xl/_rels/workbook.xml.rels": links.replace("<Relationship ", `${lost}<Relationship `),
  });
  const file = savedAfter(bytes, (workbook) => {
    const sheet = sheetAt(workbook, 0);
    for (let size = 20; size < 30; size += 1) {
      const font = { ...DEFAULT_FORMAT.font, size };
      putCell(sheet, size, 0, cell("large", { ...DEFAULT_FORMAT, font }));
    }
    touch(workbook, sheet);
  });
  expect([...partsOf(file).keys()].filter((path) => path.includes("styles"))).toEqual([
    "xl/styles.xml",
  ]);
  expect(textOf(file, "xl/styles.xml")).toContain('<cellXfs count="13">');
});

test("custom parts with one id between them, and one linked twice, all stay", () => {
  const properties =
    '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';
  const parts = planParts();
  const custom = {
    "customXml/item1.xml": "<one/>",
    "customXml/item2.xml": "<two/>",
    "customXml/itemProps1.xml": properties,
    "customXml/itemProps2.xml": properties,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/_rels/item2.xml.rels": relationships([["rId1", "customXmlProps", "itemProps2.xml"]]),
  };
  const bytes = zipOf({
    ...parts,
    ...custom,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "customXml", "../customXml/item1.xml"],
      ["rId3", "customXml", "../customXml/item2.xml"],
      ["rId4", "customXml", "../customXml/item2.xml"],
    ]),
  });
  const { workbook } = openXlsx(bytes);
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(["<one/>", "<two/>"]);
  const file = savedAfter(bytes, (opened) => addSheet(opened, "More"));
  for (const [path, text] of Object.entries(custom)) expect(textOf(file, path)).toBe(text);
  expect(textOf(file, "xl/_rels/workbook.xml.rels").match(/customXml\/item/g)).toHaveLength(3);
});

test("what the list of sheets says beside its sheets stays, in the same order and in another", () => {
  const parts = planParts();
  const book = (parts["xl/workbook.xml"] ?? "")
    .replace(` xmlns:r="${RELATIONSHIPS}"`, "")
    .replace("<sheets>", `<sheets xmlns:r="${RELATIONSHIPS}"><!-- tabs -->`);
  const bytes = zipOf({ ...parts, "xl/workbook.xml": book });
  const added = textOf(
    savedAfter(bytes, (workbook) => addSheet(workbook, "More")),
    "xl/workbook.xml",
  );
  expect(added).toContain(`<sheets xmlns:r="${RELATIONSHIPS}"><!-- tabs --><sheet name="Targets"`);
  const before = savedAfter(bytes, (workbook) => {
    addSheet(workbook, "More");
    workbook.sheets.reverse();
  });
  expect(textOf(before, "xl/workbook.xml")).toContain('<!-- tabs --><sheet name="More"');
  const moved = savedAfter(before, (workbook) => workbook.sheets.reverse());
  expect(textOf(moved, "xl/workbook.xml")).toContain(
    `<sheets xmlns:r="${RELATIONSHIPS}"><sheet name="Targets"`,
  );
  expect(openXlsx(moved).workbook.sheets.map(({ name }) => name)).toEqual(["Targets", "More"]);
});

test("a new part does not take the links that another has left behind", () => {
  const left = "xl/worksheets/_rels/sheet2.xml.rels";
  const links = relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]);
  const file = savedAfter(zipOf({ ...planParts(), [left]: links }), (workbook) =>
    addSheet(workbook, "More"),
  );
  expect(textOf(file, left)).toBe(links);
  expect(partsOf(file).has("xl/worksheets/sheet3.xml")).toBe(true);
});
