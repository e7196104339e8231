import { createWorkbook, DEFAULT_FORMAT } from "../../workbook/createWorkbook";
import { openXlsx, saveXlsx } from "../../xlsx";

const ARIAL = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: "Arial", size: 10 } };

test("a new file's normal font is that of its first sheet", () => {
  const workbook = createWorkbook();
  for (const sheet of workbook.sheets) sheet.normalFormat = ARIAL;
  const [sheet] = openXlsx(saveXlsx(workbook)).workbook.sheets;
  expect(sheet?.normalFormat?.font).toMatchObject({ name: "Arial", size: 10 });
});

test("without one it is Calibri 11", () => {
  const [sheet] = openXlsx(saveXlsx(createWorkbook())).workbook.sheets;
  expect(sheet?.normalFormat).toBeUndefined();
});
