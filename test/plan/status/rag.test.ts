import { colourOf } from "../../../src/plan/status/rag";

test.each([
  ["Green", "green"],
  ["green ↑", "green"],
  ["A/G", "amber"],
  ["Amber – on track", "amber"],
  ["Green on track", "green"],
  ["Red: overdue", "red"],
  ["Blue (complete)", "blue"],
  ["Red amber", "red"],
  ["Amber 2", "amber"],
])("%j is the colour %s", (text, colour) => {
  expect(colourOf(text)).toBe(colour);
});

test.each([
  "Green fleet",
  "Green spaces team",
  "Red Lion Square",
  "Blue badge scheme",
  "A team",
  "",
])("%j is of a colour, and no colour", (text) => {
  expect(colourOf(text)).toBeUndefined();
});
