import { areaOf } from "office-js-host/model";
import { axisOf } from "../../demo/sheet/axis";
import { between, cellAfterKey } from "../../demo/sheet/moves";
import type { SheetShape } from "../../demo/sheet/sheetShape";

const merge = areaOf(2, 1, 3, 2);
const shape: SheetShape = {
  rows: axisOf(Array.from({ length: 50 }, () => 20)),
  columns: axisOf([50, 50, 50, 50]),
  mergeAt: (row, column) =>
    row >= 2 && row <= 4 && (column === 1 || column === 2) ? merge : undefined,
  used: undefined,
};
const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey", boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ["ArrowDown", [10, 1], [11, 1]],
  ["ArrowUp", [0, 1], [0, 1]],
  ["ArrowLeft", [10, 0], [10, 0]],
  ["ArrowRight", [10, 3], [10, 3]],
  ["PageDown", [10, 1], [30, 1]],
  ["PageUp", [10, 1], [0, 1]],
  ["Home", [10, 3], [10, 0]],
  ["Enter", [49, 1], [49, 1]],
] as const)("%s from %j leads to %j", (key, [row, column], next) => {
  expect(cellAfterKey(press(key), areaOf(row, column), shape, 20)).toEqual(next);
});

test("a merged area is left at its far side", () => {
  expect(cellAfterKey(press("ArrowDown"), merge, shape, 20)).toEqual([5, 1]);
  expect(cellAfterKey(press("ArrowRight"), merge, shape, 20)).toEqual([2, 3]);
  expect(cellAfterKey(press("Enter", { shiftKey: true }), merge, shape, 20)).toEqual([1, 1]);
});

test("Ctrl+Home goes to the first cell; other keys are no moves", () => {
  expect(cellAfterKey(press("Home", { ctrlKey: true }), areaOf(9, 2), shape, 20)).toEqual([0, 0]);
  expect(cellAfterKey(press("a"), areaOf(9, 2), shape, 20)).toBeUndefined();
});

test("between takes its corners in any order", () => {
  expect(between([3, 1], [1, 2])).toEqual(areaOf(1, 1, 3, 2));
});
