import fc from "fast-check";
import { Axis, axisOf, toPixels } from "../../demo/sheet/axis";
import { tries } from "../support/tries";

test("starts, spans and the whole length", () => {
  const axis = axisOf([20, 0, 30]);
  expect([axis.count, axis.length]).toEqual([3, 50]);
  expect([0, 1, 2, 3].map((index) => axis.start(index))).toEqual([0, 20, 20, 50]);
  expect(axis.span(0, 3)).toBe(50);
});

test("outside it answers with its ends", () => {
  const axis = axisOf([20, 30]);
  expect([axis.at(-5), axis.at(999), axis.start(-1), axis.start(9)]).toEqual([0, 1, 0, 50]);
  expect(axisOf([]).at(10)).toBe(0);
});

test("every pixel lies in the row that it finds", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.nat(), (rows, seed) => {
      const axis = axisOf(rows);
      const pixel = seed % axis.length;
      const row = axis.at(pixel);
      expect(axis.start(row)).toBeLessThanOrEqual(pixel);
      expect(axis.start(row + 1)).toBeGreaterThan(pixel);
    }),
    tries(100),
  );
});

test("points become pixels at 96 to the inch", () => expect(toPixels(15)).toBe(20));

test("a million rows of one size but two stand where they would one by one", () => {
  const few = new Axis(
    1_048_576,
    20,
    new Map([
      [700_000, 50],
      [3, 0],
    ]),
  );
  expect([2, 3, 4, 700_001].map((index) => few.start(index))).toEqual([40, 60, 60, 14_000_030]);
  expect([few.at(59), few.at(60), few.length]).toEqual([2, 4, 1_048_576 * 20 + 10]);
  expect(few.enlarged(2).span(699_999, 2)).toBe(140);
});
