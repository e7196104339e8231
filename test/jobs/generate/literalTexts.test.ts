import { openXlsx } from "office-js-host/xlsx";
import { generateAppendix } from "../../../src/jobs";
import { HEADINGS, sampleBytes, sheetOf, workbookOf, type Row } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

/** Words that Excel would turn into something else if they were typed. */
const TRAPS = [
  "March 2004",
  "31/03/24",
  "1-2",
  "10%",
  "£5",
  "1E5",
  "TRUE",
  "=cmd",
  "=1+1",
  "+x",
  "-x",
  "@SUM(A1)",
  "'quoted",
  "''twice",
  '=HYPERLINK("http://x.test","press")',
  "#N/A",
  "0044 1563",
  "x".repeat(300),
  "line one\nline two",
  "Àite-fuirich ŵ ŷ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 שלום",
] as const;

const rows: readonly Row[] = [
  HEADINGS,
  ...TRAPS.map((text, index): Row => ["Aim", `Target ${index}`, text, text, "Ongoing"]),
];

/** A text of a drawn cell may be one of several lines that the layout has put together. */
function standing(workbook: Parameters<typeof sheetOf>[0]): string[] {
  return [...sheetOf(workbook, "Appendix 1").cells.values()].flatMap((row) =>
    [...row.values()].flatMap(({ value, formula }) => {
      expect(formula).toBe("");
      return value.type === "string" ? [value.value] : [];
    }),
  );
}

test("officers' words stand in the appendix as the same text, quotes and all", async () => {
  const workbook = workbookOf({ Targets: rows });
  const result = await withOffice(workbook, () => generateAppendix());
  expect(result.kind).toBe("made");
  const texts = standing(workbook);
  expect(TRAPS.filter((text) => !texts.includes(text))).toEqual([]);
});

test("and in the saved file", async () => {
  const opened = openXlsx(sampleBytes());
  const targets = sheetOf(opened.workbook, "Targets");
  TRAPS.forEach((text, index) => {
    const cell = targets.cells.get(2 + index)?.get(2);
    if (!cell) throw new Error("The sample has a cell there.");
    targets.cells.get(2 + index)?.set(2, { ...cell, value: { type: "string", value: text } });
  });
  targets.revision += 1;
  opened.workbook.revision += 1;
  await withOffice(opened.workbook, () => generateAppendix());
  const texts = standing(openXlsx(opened.save()).workbook);
  expect(TRAPS.filter((text) => !texts.includes(text))).toEqual([]);
});
