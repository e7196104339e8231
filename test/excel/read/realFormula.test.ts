import { isRealFormula } from "../../../src/excel/read/realFormula";

test.each([
  ["a formula with a number", "=A1", 7, true],
  ["a formula with a text", '="a"&"b"', "ab", true],
  ["a formula with nothing to show", '=""', "", true],
  ["a formula with an error", "=1/0", "#DIV/0!", true],
  ["a text that begins like one", "=A1", "=A1", false],
  ["a text", "Plan", "Plan", false],
  ["a number", 7, 7, false],
  ["a truth value", true, true, false],
  ["an error that was typed", "#N/A", "#N/A", false],
  [
    "a linked data type, which has words for a formula and no plain value",
    "Perth",
    "#VALUE!",
    false,
  ],
  ["an empty cell", "", "", false],
])("%s", (_, formula, value, isOne) => expect(isRealFormula(formula, value)).toBe(isOne));
