import { numberInWords } from "../../../src/metric/number/numberWords";

describe("numberInWords", () => {
  test.each<[string, number, number]>([
    ["zero", 0, 1],
    ["twenty - five adults", 25, 3],
    ["a hundred", 100, 2],
    ["one hundred and five", 105, 4],
    ["two thousand and six", 2006, 4],
    ["twelve hundred", 1200, 2],
    ["three hundred thousand", 300_000, 3],
    ["a dozen", 12, 2],
    ["a million", 1, 1],
    ["five six", 5, 1],
    ["hundred and", NaN, 0],
    ["a cat", NaN, 0],
  ])("%s", (text, value, taken) => {
    const found = numberInWords(text.split(" "), 0);
    expect(found).toEqual(Number.isNaN(value) ? undefined : { value, taken });
  });
});
