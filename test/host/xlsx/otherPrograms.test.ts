import { createSheet, freeSheetId } from "../../../host/workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../../host/workbook/defaultFormat";
import type { WorkbookModel } from "../../../host/workbook/model";
import { checkSheetName, copiedSheetName, freeSheetName } from "../../../host/workbook/sheetNames";
import { openXlsx } from "../../../host/xlsx";
import { cell, putCell, sheetAt, touch } from "./files/edit";
import { ownTypes, saidTwice, withChartSheet, withModule } from "./files/otherPrograms";
import { partsOf, textOf } from "./files/partsOf";
import { zipOf } from "./files/zipOf";

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
