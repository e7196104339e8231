import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { makeJointWorking2025 } from "../../samples/makeJointWorking2025";

test("the sample that the page opens is the one that its script makes", () => {
  const file = join(__dirname, "../../samples/joint-working-2025.xlsx");
  const { workbook } = openXlsx(readFileSync(file));
  const made = makeJointWorking2025();
  const texts = ({ sheets }: typeof made): unknown =>
    sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([row, across]) => [
        row,
        [...across].flatMap(([column, { value }]) =>
          value.type === "empty" ? [] : [[column, value.value]],
        ),
      ]),
    ]);
  expect(texts(workbook)).toEqual(texts(made));
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(
    made.customXmlParts.map(({ xml }) => xml),
  );
});
