import { areaOf, createWorkbook, formatArea, wholeMerges } from "../../model";
import { HostSession } from "../../browser";
import { cellAt } from "../../workbook/cells";

function open() {
  const model = createWorkbook();
  const session = new HostSession(model);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const text = (row: number, column: number): unknown => {
    const { value } = cellAt(sheet, row, column);
    return "value" in value ? value.value : "";
  };
  return { officer: session.officer, sheet, text };
}

test.each([
  ["B2", "A1:B2"],
  ["B2:B5", "A1:B5"],
  ["B2:D2", "A1:D4"],
  ["E9", "E9"],
])("selecting %s selects %s where A1:B2 and D2:D4 are merged", (asked, selected) => {
  const { officer, sheet } = open();
  officer.merge("Sheet1", "A1:B2");
  officer.merge("Sheet1", "D2:D4");
  officer.select("Sheet1", asked);
  expect(formatArea(wholeMerges(sheet.merges, sheet.selection))).toBe(selected);
});

test("a text pasted over a merged area goes into it; several are refused in Excel's words", () => {
  const { officer, text } = open();
  officer.merge("Sheet1", "A1:A3");
  officer.paste("Sheet1", "A1", [["one"]]);
  expect(text(0, 0)).toBe("one");
  expect(() => officer.paste("Sheet1", "A1", [["a"], ["b"]])).toThrow(/merged cells need to be/);
  expect(text(0, 0)).toBe("one");
});

test("what is pasted is taken as if it were typed", () => {
  const { officer, text } = open();
  officer.paste("Sheet1", "B2", [["12", "March"], ["TRUE"]]);
  expect([text(1, 1), text(1, 2), text(2, 1), text(2, 2)]).toEqual([12, "March", true, ""]);
});

test("a merged area is copied whole, and never onto half of another", () => {
  const { officer, sheet, text } = open();
  officer.type("Sheet1", "A1", "aim");
  officer.merge("Sheet1", "A1:A3");
  const from = { sheetName: "Sheet1", address: "A1:B3" };
  officer.copy(from, { sheetName: "Sheet1", address: "D5" });
  expect(text(4, 3)).toBe("aim");
  expect(sheet.merges).toContainEqual(areaOf(4, 3, 3, 1));
  expect(() => officer.copy(from, { sheetName: "Sheet1", address: "C6" })).toThrow(/same size/);
});

test("rows put in within a merged area, or taken out of it, make it longer or shorter", () => {
  const { officer, sheet, text } = open();
  officer.type("Sheet1", "A2", "aim");
  officer.merge("Sheet1", "A2:A4");
  officer.insertRows("Sheet1", "3:4");
  expect(sheet.merges).toEqual([areaOf(1, 0, 5, 1)]);
  officer.deleteRows("Sheet1", "4:4");
  expect(sheet.merges).toEqual([areaOf(1, 0, 4, 1)]);
  expect(text(1, 0)).toBe("aim");
});
