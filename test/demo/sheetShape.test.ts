/** @jest-environment jsdom */
import { areaOf, createSheet, DEFAULT_FORMAT, type SheetModel } from "office-js-host/model";

// jsdom has no canvas to measure texts with; rows then keep the heights of the workbook.
HTMLCanvasElement.prototype.getContext = () => null;
const shapeModule = import("../../demo/sheet/sheetShape");

async function measured(merges: SheetModel["merges"], cells: readonly [number, number][] = []) {
  const sheet = createSheet("S");
  sheet.merges = merges;
  for (const [row, column] of cells) {
    const cell = {
      value: { type: "string" as const, value: "x" },
      formula: "",
      quotePrefix: false,
      format: DEFAULT_FORMAT,
    };
    sheet.cells.set(row, new Map([[column, cell]]));
  }
  const { measureSheet } = await shapeModule;
  return measureSheet(sheet);
}

test("areas merged over whole rows and columns reach no further than their beginning", async () => {
  const everything = areaOf(0, 6, 1_048_576, 16_378);
  const shape = await measured([everything], [[2, 1]]);
  expect(shape.used).toEqual(areaOf(0, 0, 3, 7));
  expect(shape.mergeAt(1_000_000, 16_000)).toEqual(everything);
  expect(shape.mergeAt(1_000_000, 5)).toBeUndefined();
});

test("a cell in the last corner is reached, and nothing is shown beyond it", async () => {
  const shape = await measured([], [[1_048_575, 16_383]]);
  expect([shape.rows.count, shape.columns.count]).toEqual([1_048_576, 16_384]);
  expect(shape.rows.at(shape.rows.length)).toBe(1_048_575);
});

test("of many merged areas the one that holds a cell is found, tall or flat", async () => {
  const tall = Array.from({ length: 2000 }, (_, at) => areaOf(10, at * 2, 1_000_000, 2));
  const flat = Array.from({ length: 2000 }, (_, at) => areaOf(at % 10, at * 8, 1, 8));
  const shape = await measured([...tall, ...flat]);
  expect(shape.mergeAt(999_999, 3001)).toEqual(tall[1500]);
  expect(shape.mergeAt(3, 13 * 8 + 7)).toEqual(flat[13]);
  expect(shape.mergeAt(4, 13 * 8 + 7)).toBeUndefined();
});
