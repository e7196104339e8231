import fc from "fast-check";
import { Axis, toPixels } from "../../demo/sheet/axis";
import { tries } from "../support/tries";

test("starts, spans and the whole length", () => {
  const axis = new Axis([20, 0, 30]);
  expect([axis.count, axis.length]).toEqual([3, 50]);
  expect([0, 1, 2, 3].map((index) => axis.start(index))).toEqual([0, 20, 20, 50]);
  expect(axis.span(0, 3)).toBe(50);
});

test("outside it answers with its ends", () => {
  const axis = new Axis([20, 30]);
  expect([axis.at(-5), axis.at(999), axis.start(-1), axis.start(9)]).toEqual([0, 1, 0, 50]);
  expect(new Axis([]).at(10)).toBe(0);
});

test("every pixel lies in the row that it finds", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.nat(), (rows, seed) => {
      const axis = new Axis(rows);
      const pixel = seed % axis.length;
      const row = axis.at(pixel);
      expect(axis.start(row)).toBeLessThanOrEqual(pixel);
      expect(axis.start(row + 1)).toBeGreaterThan(pixel);
    }),
    tries(100),
  );
});

test("points become pixels at 96 to the inch", () => expect(toPixels(15)).toBe(20));
