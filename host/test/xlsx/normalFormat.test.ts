import { startOffice } from "../..";
import { openXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { textOf } from "../files/partsOf";
import { HEAD, NAMESPACES, relationships, smallParts } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

const styles =
  `${HEAD}<styleSheet ${NAMESPACES}><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="top"/></xf></cellXfs></styleSheet>';
const bytes = zipOf({
  ...smallParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  "xl/styles.xml": styles,
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ]),
});

test("cells that nobody has formatted look as the file's first format says, on new sheets too", async () => {
  const opened = openXlsx(bytes);
  const host = await startOffice(opened.workbook);
  const seen = await Excel.run(async (context) => {
    const sheets = [context.workbook.worksheets.getItem("Plan"), context.workbook.worksheets.add()];
    const ranges = sheets.map((sheet) => sheet.getRange("A1:C3"));
    for (const range of ranges) range.load("format/font/name,format/verticalAlignment");
    const whole = sheets[0]?.getRange();
    whole?.load("format/font/size");
    await context.sync();
    ranges.forEach((range) => (range.getCell(2, 2).format.font.bold = true));
    const cleared = ranges[0]?.getCell(2, 0);
    if (cleared !== undefined) {
      cleared.format.fill.color = "#FF0000";
      cleared.clear();
    }
    await context.sync();
    const names = ranges.map(({ format }) => [format.font.name, format.verticalAlignment]);
    return [...names, whole?.format.font.size];
  });
  host.dispose();
  expect(seen).toEqual([["Arial", "Top"], ["Arial", "Top"], 10]);

  const file = opened.save();
  expect(sheetAt(opened.workbook, 0).cells.get(2)?.has(0)).toBe(false);
  expect(textOf(file, "xl/styles.xml")).toContain(
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>',
  );
  expect(sheetAt(openXlsx(file).workbook, 1).cells.get(2)?.get(2)?.format).toMatchObject({
    verticalAlignment: "Top",
    font: { name: "Arial", size: 10, bold: true },
  });
});
