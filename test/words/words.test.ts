import fc from "fast-check";
import {
  counted,
  editDistance,
  listed,
  longDate,
  longMonth,
  numberInText,
  plural,
} from "../../src/words";
import { tries } from "../support/tries";

test.each([
  [0, "0 days"],
  [1, "1 day"],
  [31, "31 days"],
  [1204, "1,204 days"],
])("%i counted is %j", (count, expected) => {
  expect(counted(count, "day")).toBe(expected);
});

test("a plural of its own is taken as it is given", () => {
  expect(counted(2, "match", "matches")).toBe("2 matches");
  expect(counted(1, "thing needs", "things need")).toBe("1 thing needs");
});

test("a language counts in its own forms, and what is not given is as other", () => {
  const dogs = { zero: "cŵn", one: "ci", two: "gi", few: "chi", many: "chi", other: "ci" };
  const said = [0, 1, 2, 3, 6, 4].map((count) => plural("cy", count, dogs));
  expect(said).toEqual(["cŵn", "ci", "gi", "chi", "chi", "ci"]);
  expect(plural("cy", 2, { other: "ci" })).toBe("ci");
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j is listed as %j", (words, expected) => {
  expect(listed(words)).toBe(expected);
});

test("a choice is listed with or", () => {
  expect(listed(["ref", "lead", "none"], "or")).toBe("ref, lead or none");
});

test("a date is written as a committee paper writes it", () => {
  expect(longDate("2004-03-31")).toBe("31 March 2004");
  expect(longMonth("2004-09-01")).toBe("September 2004");
  expect(longDate("2004-03-31", { language: "cy" })).toBe("31 Mawrth 2004");
});

test("numbers in running text are words up to nine", () => {
  expect([1, 9, 10, 0].map(numberInText)).toEqual(["one", "nine", "10", "0"]);
});

test.each([
  ["", "", 0],
  ["march", "march", 0],
  ["ocotber", "october", 1],
  ["febuary", "february", 1],
  ["novemeber", "november", 1],
  ["june", "july", 2],
])("from %j to %j it is %i", (one, other, expected) => {
  expect(editDistance(one, other)).toBe(expected);
});

test("the way there is as long as the way back, and never longer than the longer word", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (one, other) => {
      const distance = editDistance(one, other);
      expect(editDistance(other, one)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance === 0).toBe(one === other);
    }),
    tries(100),
  );
});
