import { CATALOGUE } from "../../../src/checks";
import { checkTitle } from "../../../src/jobs";

test("a check has its title of the catalogue", () => {
  expect(checkTitle("timescale-unreadable")).toBe("A timescale cannot be read");
  for (const { id, title } of CATALOGUE) expect(checkTitle(id)).toBe(title);
});

test("titles tell the checks apart", () => {
  expect(new Set(CATALOGUE.map(({ id }) => checkTitle(id))).size).toBe(CATALOGUE.length);
});

test.each([
  ["old-check", "Old check"],
  ["", ""],
  ["constructor", "Constructor"],
])("an id that is not in the catalogue is told in its own words: %s", (id, words) => {
  expect(checkTitle(id)).toBe(words);
});
