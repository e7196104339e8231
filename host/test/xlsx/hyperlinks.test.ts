import { createWorkbook, startOffice } from "../..";
import type { WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { changedParts, textOf } from "../files/partsOf";

async function change(
  workbook: WorkbookModel,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  const host = await startOffice(workbook);
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
  } finally {
    host.dispose();
  }
}

async function linked(): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  await change(workbook, (sheet) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://example.org/?a=1&b=2",
      screenTip: 'The "plan"',
      textToDisplay: "Plan",
    };
    sheet.getRange("B2:C3").hyperlink = { documentReference: "'Sheet1'!A1" };
    sheet.getRange("D4").hyperlink = {
      address: "mailto:clerk@example.org",
      documentReference: "there",
    };
  });
  return workbook;
}

test("links come back out of the file, with what they show", async () => {
  const workbook = await linked();
  const file = saveXlsx(workbook);
  const read = sheetAt(openXlsx(file).workbook, 0);
  expect(read.hyperlinks).toEqual(sheetAt(workbook, 0).hyperlinks);
  expect(read.cells.get(0)?.get(0)?.value).toEqual({ type: "string", value: "Plan" });
  const links = textOf(file, "xl/worksheets/_rels/sheet1.xml.rels");
  expect(links.match(/TargetMode="External"/g)).toHaveLength(2);
  expect(links).toContain('Target="https://example.org/?a=1&amp;b=2"');
});

test("one link is changed and the others stay as they were written", async () => {
  const file = saveXlsx(await linked());
  const before = textOf(file, "xl/worksheets/sheet1.xml");
  const { workbook, save } = openXlsx(file);
  await change(workbook, (sheet) => {
    sheet.getRange("A1").hyperlink = { address: "https://example.org/2" };
  });
  const after = textOf(save(), "xl/worksheets/sheet1.xml");
  const own = (text: string): string[] =>
    [...text.matchAll(/<hyperlink [^>]*>/g)].map(([element]) => element);
  expect(own(after).slice(0, 2)).toEqual(own(before).slice(1));
  const [link] = sheetAt(openXlsx(save()).workbook, 0).hyperlinks?.slice(-1) ?? [];
  expect(link).toMatchObject({ address: "https://example.org/2", screenTip: "" });
});

test("without links the section goes, and other changes leave links as they are", async () => {
  const file = saveXlsx(await linked());
  const all = openXlsx(file);
  await change(all.workbook, (sheet) => sheet.getRange().clear("Hyperlinks"));
  expect(textOf(all.save(), "xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
  expect(textOf(all.save(), "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("hyperlink");
  const other = openXlsx(file);
  await change(other.workbook, (sheet) => {
    sheet.getRange("F9").values = [["x"]];
  });
  expect(sheetAt(openXlsx(other.save()).workbook, 0).hyperlinks).toHaveLength(3);
  expect(changedParts(file, other.save())).not.toContain("xl/worksheets/_rels/sheet1.xml.rels");
});
