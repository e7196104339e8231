import { tokenise } from "../../src/timescale/tokens";

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

test.each([
  ["Dec–24", ["dec", "-", "24"]],
  ["31st March", ["31", "st", "march"]],
  ["St Andrew’s Day", ["st", "andrew", "day"]],
  ["5 o’clock", ["5", "o", "'", "clock"]],
  ["a -> b → c", ["a", "→", "b", "→", "c"]],
  ["one\r\ntwo", ["one", "\n", "two"]],
  ["31ˢᵗ", ["31", "st"]],
  ["２０２４", ["2024"]],
  ["\u200E31/03\u00A02024", ["31", "/", "03", "2024"]],
  ["", []],
])("%j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("every token says where it stands in the text", () => {
  const text = "By  31 March, 2004";
  for (const token of tokenise(text)) {
    expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.text);
  }
});

test("too many figures are no number", () => {
  expect(tokenise("123456789")[0]?.kind).toBe("word");
  expect(tokenise("٣١")[0]?.kind).toBe("word");
});
