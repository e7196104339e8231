import { wordsOnPaper } from "../../../scripts/printing/missingWords";

const found = (
  texts: readonly string[],
  paper: string,
): Record<"missing" | "broken", readonly string[]> => {
  const { missing, broken } = wordsOnPaper(texts, paper);
  const told = ({ word, times }: (typeof missing)[number]): string => `${times} ${word}`;
  return { missing: missing.map(told), broken: broken.map(told) };
};

test.each<[what: string, texts: string[], paper: string, missing: string[], broken: string[]]>([
  ["all is there, in any order and case", ["Repair roads"], "ROADS\nrepair", [], []],
  ["a word is not there", ["Repair roads"], "Repair", ["1 roads"], []],
  ["a word is there less often", ["roads", "roads and paths"], "roads and paths", ["1 roads"], []],
  ["a word is cut off at its end", ["Repair roads"], "Repair roa", ["1 roads"], []],
  ["a word is broken in two", ["Repair roads"], "Repair ro\nads", [], ["1 roads"]],
  ["a date is broken in two", ["by 10.05.2023"], "by 10.0\n5.2023", [], ["1 05"]],
  ["a date is cut off", ["by 10.05.2023"], "by 10.0", ["1 05", "1 2023"], []],
  [
    "an address runs over two lines",
    ["https://example.org/papers/2003"],
    "https://exam\nple.org/papers/2003",
    [],
    [],
  ],
  [
    "an address is cut off",
    ["https://example.org/papers/2003"],
    "https://exam",
    ["1 https://example.org/papers/2003"],
    [],
  ],
  ["what is good is said otherwise", ["Good is", "Lower"], "", [], []],
])("%s", (_what, texts, paper, missing, broken) => {
  expect(found(texts, paper)).toEqual({ missing, broken });
});

test("counts the words that were looked for", () => {
  expect(wordsOnPaper(["Repair roads", "and 3 paths"], "").wanted).toBe(5);
});
