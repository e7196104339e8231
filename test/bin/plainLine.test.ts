import { plainLine, printableJson } from "../../bin/command/plainLine";

test.each([
  ["a\u001b[2Jb\nc", "a [2Jb c"],
  ["bell\u0007 and \u009b31m", "bell and 31m"],
  ["left\u202eright", "left right"],
  ["\ud800lone", "lone"],
  ["plain £5 – ŵ", "plain £5 – ŵ"],
])("%j is printed as %j", (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test("JSON stays the same JSON, without anything that a terminal would obey", () => {
  const value = { text: "a\u001b[2J\u009b\u202e\u200b\u2028 ŵ" };
  const json = printableJson(value);
  expect(json).toMatch(/^[\n\x20-\x7e\u00a0-\u1fff]*$/);
  expect(JSON.parse(json)).toEqual(value);
});
