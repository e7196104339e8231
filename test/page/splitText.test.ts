import fc from "fast-check";
import { splitText } from "../../src/page/splitText";
import { lineCount } from "../../src/page/wrapText";
import { tries } from "../support/tries";

const FONT = { fontSizePoints: 10, bold: false };

describe("splitText", () => {
  it("leaves alone what fits", () => {
    expect(splitText("short", FONT, 100, 2)).toEqual({ first: "short", rest: "" });
  });

  it("cuts after a sentence where one ends soon enough", () => {
    const text = "It began in May. It went on and on and on. Then it was done and all went home.";
    expect(splitText(text, FONT, 100, 3)).toEqual({
      first: "It began in May. It went on and on and on.",
      rest: "Then it was done and all went home.",
    });
  });

  it("cuts between words where none does", () => {
    const { first, rest } = splitText("word ".repeat(40).trim(), FONT, 100, 3);
    expect(first.endsWith("word")).toBe(true);
    expect(`${first} ${rest}`).toBe("word ".repeat(40).trim());
  });

  it("cuts inside a word only when it is longer than the part", () => {
    const { first, rest } = splitText("x".repeat(400), FONT, 100, 3);
    expect(first.length).toBeGreaterThan(20);
    expect(first + rest).toBe("x".repeat(400));
  });

  it("keeps a part within what a cell can hold", () => {
    expect(splitText("i ".repeat(40_000), FONT, 1e9, 31).first.length).toBeLessThanOrEqual(32_000);
  });

  it("loses nothing but white space, and the first part fits", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "-", ".", "W"),
      minLength: 1,
      maxLength: 30,
    });
    const gap = fc.constantFrom(" ", "\n", "  ");
    const text = fc
      .array(fc.tuple(word, gap), { maxLength: 60 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (words, most) => {
        const { first, rest } = splitText(words, FONT, 90, most);
        expect((first + rest).replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
        if (rest !== "") expect(lineCount(first, FONT, 90)).toBeLessThanOrEqual(Math.max(1, most));
      }),
      tries(100),
    );
  });
});
