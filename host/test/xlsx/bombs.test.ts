import { openXlsx } from "../../xlsx";
import { lyingBomb, overlapping, zeroBomb } from "../files/bombs";
import { smallParts, worksheet } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

test.each([
  ["a part that unpacks to a thousand times its size", () => zeroBomb(60), "too-large"],
  ["a part larger than it claims", lyingBomb, "damaged"],
  ["parts that share their bytes", overlapping, "damaged"],
])("refused: %s", (_, make, code) => {
  const bytes = make();
  expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ code }));
});

test("more cells than anyone needs", () => {
  const cells = '<c s="0"><v>1</v></c>'.repeat(16_000);
  const rows = `<row>${cells}</row>`.repeat(76);
  const bytes = zipOf(smallParts(`<sheetData>${rows}</sheetData>`));
  expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("a used range of a million rows with three cells costs three cells", () => {
  const bytes = zipOf(
    smallParts(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="500000"><c r="C500000"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData>',
    ),
  );
  const [sheet] = openXlsx(bytes).workbook.sheets;
  expect([...(sheet?.cells.keys() ?? [])]).toEqual([0, 499_999, 1_048_575]);
  expect(sheet?.cells.get(1_048_575)?.get(16_383)?.value).toEqual({ type: "number", value: 3 });
});

test("merges and validations over the whole sheet are read as they are", () => {
  const inside =
    '<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>';
  const [sheet] = openXlsx(
    zipOf({ ...smallParts(), "xl/worksheets/sheet1.xml": worksheet(inside) }),
  ).workbook.sheets;
  expect(sheet?.merges).toEqual([
    { rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 },
  ]);
});
