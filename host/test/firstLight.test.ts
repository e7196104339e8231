import { createWorkbook, startOffice } from "..";
import type { OfficeHost } from "..";

let host: OfficeHost;
beforeAll(async () => {
  host = await startOffice(createWorkbook());
});
afterAll(() => host.dispose());

test("a first conversation with office.js", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Aim", "March 2004"],
      [1, "=A1"],
    ];
    range.format.fill.color = "#FF0000";
    range.load({
      values: true,
      text: true,
      formulas: true,
      address: true,
      format: { fill: { color: true } },
    });
    const used = sheet.getUsedRange();
    used.load("address,format/font/bold");
    context.workbook.worksheets.load("items/name");
    const none = context.workbook.worksheets.getItemOrNullObject("Nope");
    await context.sync();
    return {
      isNull: none.isNullObject,
      names: context.workbook.worksheets.items.map((item) => item.name),
      used: used.address,
      bold: used.format.font.bold,
      values: range.values,
      text: range.text,
      formulas: range.formulas,
      fill: range.format.fill.color,
    };
  });
  expect(seen).toEqual({
    isNull: true,
    names: ["Sheet1", "Plan"],
    used: "Plan!A1:B2",
    bold: false,
    values: [
      ["Aim", 38047],
      [1, 0],
    ],
    text: [
      ["Aim", "Mar-04"],
      ["1", "0"],
    ],
    formulas: [
      ["Aim", 38047],
      [1, "=A1"],
    ],
    fill: "#FF0000",
  });
  expect(host.cost.syncs).toBe(1);
});
