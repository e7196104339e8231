import fc from "fast-check";
import { usualVariation } from "../../../src/metric";
import { tries } from "../../support/tries";

/** Flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, which has ten: too few for us. */
const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

test("fewer than twelve values tell nothing of what is usual", () => {
  expect(usualVariation(NIST)).toBeUndefined();
  expect(usualVariation([])).toBeUndefined();
  expect(usualVariation(Array<number>(20).fill(5))).toBeUndefined();
});

test("the limits are those of the NIST handbook for its flow rates", () => {
  // Said twice over, with the value between that leaves the mean and the mean moving range as they are.
  const mean = 50.81;
  const meanRange = 1.8778;
  const alternating = Array.from({ length: 12 }, (_, at) =>
    at % 2 === 0 ? mean - meanRange / 2 : mean + meanRange / 2,
  );
  const found = usualVariation(alternating);
  // The handbook: centre 50.81, upper limit 55.8041, lower limit 45.8159.
  expect(found?.mean).toBeCloseTo(50.81, 2);
  expect(found?.upper).toBeCloseTo(55.8041, 2);
  expect(found?.lower).toBeCloseTo(45.8159, 2);
  expect(found?.last).toBe("within");
});

test("a moving range that is an outlier does not widen the limits", () => {
  const calm = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10];
  const found = usualVariation([...calm, 40]);
  // Every other moving range is 1: the limits lie 2.66 from the mean.
  expect(found).toBeDefined();
  expect((found?.upper ?? 0) - (found?.mean ?? 0)).toBeCloseTo(2.66, 6);
  expect(found?.last).toBe("above");
  expect(usualVariation([...calm, -20])?.last).toBe("below");
});

test("moving and stretching the values moves and stretches the limits, and the verdict stays", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 12, maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -90, max: 90 }),
      (values, factor, shift) => {
        const one = usualVariation(values);
        const other = usualVariation(values.map((value) => value * factor + shift));
        expect(other?.last).toBe(one?.last);
        if (!one || !other) return;
        expect(one.lower).toBeLessThanOrEqual(one.mean);
        expect(other.upper).toBeCloseTo(one.upper * factor + shift, 6);
      },
    ),
    tries(100),
  );
});
