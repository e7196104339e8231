import { startOffice } from "../../index";
import { openXlsx } from "../../xlsx";
import { smallParts } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

const run = (text: string, look = ""): string =>
  `<r>${look === "" ? "" : `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const cell = (address: string, inside: string): string =>
  `<c r="${address}" t="inlineStr"><is>${inside}</is></c>`;

const SHEET = `<sheetData>
<row r="1">${cell("A1", run("Kept", "<b/>"))}${cell("B1", run("Old ", "<strike/>") + run("new", "<b/>"))}</row>
<row r="2">${cell("A2", run("All gone", "<strike/>"))}${cell("B2", run("Stays", '<strike val="0"/>'))}</row>
</sheetData>`;

test("Excel tells of a cell's words that all, none or some of them are struck through", async () => {
  const host = await startOffice(openXlsx(zipOf(smallParts(SHEET))).workbook);
  try {
    const looks = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      const asked = range.getCellProperties({ format: { font: { strikethrough: true } } });
      await context.sync();
      return asked.value.map((row) => row.map(({ format }) => format?.font?.strikethrough));
    });
    expect(looks).toEqual([
      [false, null],
      [true, false],
    ]);
  } finally {
    host.dispose();
  }
});

test("what is typed over such a text is not struck through", async () => {
  const host = await startOffice(openXlsx(zipOf(smallParts(SHEET))).workbook);
  try {
    const look = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("B1");
      range.values = [["Newer"]];
      range.format.font.load("strikethrough");
      await context.sync();
      return range.format.font.strikethrough;
    });
    expect(look).toBe(false);
  } finally {
    host.dispose();
  }
});
