import { createSheet } from "office-js-host/model";
import { axisOf } from "../../demo/sheet/axis";
import type { SheetShape } from "../../demo/sheet/sheetShape";
import { footerText, paperOf, printPages } from "../../demo/print/printPages";

function shapeOf(rowHeights: readonly number[]): SheetShape {
  return {
    rows: axisOf(rowHeights),
    columns: axisOf([100, 100]),
    mergeAt: () => undefined,
    used: { rowIndex: 0, columnIndex: 0, rowCount: rowHeights.length, columnCount: 2 },
  };
}

const rowsOf = (sheet = createSheet("S"), heights: readonly number[] = []) =>
  printPages(sheet, shapeOf(heights)).map(({ rows }) => rows);

test("a page ends where it is full", () => {
  // A4 upright is 1,123 pixels high, of which 54 points above and below are margins.
  expect(rowsOf(createSheet("S"), [500, 400, 200])).toEqual([[0, 1], [2]]);
});

test("a page ends at a manual break", () => {
  const sheet = createSheet("S");
  sheet.horizontalPageBreaks = [1];
  expect(rowsOf(sheet, [20, 20, 20])).toEqual([[0], [1, 2]]);
});

test("title rows are repeated on the pages after their own, and take their room", () => {
  const sheet = createSheet("S");
  sheet.pageLayout.printTitleRows = { firstRowIndex: 1, rowCount: 1 };
  const pages = printPages(sheet, shapeOf([100, 100, 700, 700, 200]));
  expect(pages.map(({ titleRows }) => titleRows)).toEqual([[], [1], [1]]);
  expect(pages.map(({ rows }) => rows)).toEqual([[0, 1, 2], [3], [4]]);
});

test("an empty sheet has no pages", () => {
  expect(printPages(createSheet("S"), { ...shapeOf([]), used: undefined })).toEqual([]);
});

test("the paper is turned with the page", () => {
  const sheet = createSheet("S");
  expect(paperOf(sheet)).toEqual({ width: 794, height: 1123 });
  sheet.pageLayout.orientation = "Landscape";
  expect(paperOf(sheet)).toEqual({ width: 1123, height: 794 });
});

test.each([
  ["Appendix 1 · Page &P of &N", "Appendix 1 · Page 2 of 4"],
  ['&"Arial,Bold"&8&KFF0000&A', "S"],
  ["Health && care", "Health & care"],
  ["&D", ""],
  ["", ""],
])("footerText(%j)", (code, words) => expect(footerText(code, 2, 4, "S")).toBe(words));
