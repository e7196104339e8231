import { areaAddress, wholeOf, type DrawnCell } from "../../../src/sheet";
import { styleAreas } from "../../../src/excel/draw/styleAreas";
import { drawingOfTexts } from "./smallDrawing";

const cell = (rowIndex: number, columnIndex: number, style = "plain"): DrawnCell => ({
  rowIndex,
  columnIndex,
  content: { kind: "empty" },
  style,
});
const block = (rows: number, columns: number): DrawnCell[] =>
  Array.from({ length: rows * columns }, (_, i) => cell(Math.floor(i / columns), i % columns));

test("a block of one style is one rectangle", () => {
  const [only, ...others] = wholeOf(styleAreas(drawingOfTexts([], { cells: block(4, 3) })));
  expect(others).toEqual([]);
  expect(only?.plain.map(areaAddress)).toEqual(["A1:C4"]);
});

test("another style in the middle parts it", () => {
  const cells = block(3, 2).map((one) =>
    one.rowIndex === 1 && one.columnIndex === 1 ? { ...one, style: "bold" } : one,
  );
  const areas = wholeOf(styleAreas(drawingOfTexts([], { cells })));
  expect(areas.map(({ plain }) => plain.map(areaAddress))).toEqual([
    ["A1:B1", "A2", "A3:B3"],
    ["B2"],
  ]);
});

test("a merged area has the style of its first cell, and what lies under it has none", () => {
  const merge = { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 1 };
  const cells = [cell(0, 0, "bold"), cell(1, 0), cell(0, 1), cell(1, 1), cell(2, 1)];
  const areas = wholeOf(styleAreas(drawingOfTexts([], { cells, merges: [merge] })));
  expect(areas.map(({ merged }) => merged.map(areaAddress))).toEqual([["A1:A3"], []]);
  expect(areas.map(({ plain }) => plain.map(areaAddress))).toEqual([[], ["B1:B3"]]);
});

test("cells whose facing lines differ keep their own rectangles", () => {
  const drawing = drawingOfTexts([], { cells: block(2, 1) });
  const { plain } = drawing.styles;
  if (!plain) throw new Error("The small drawing has a plain style.");
  const top = { weight: "medium", colour: "#000000" } as const;
  const styles = { plain: { ...plain, borders: { ...plain.borders, top } } };
  const [only] = wholeOf(styleAreas({ ...drawing, styles }));
  expect(only?.plain.map(areaAddress)).toEqual(["A1", "A2"]);
});
