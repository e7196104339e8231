import fc from "fast-check";
import { textWidthPoints } from "../../src/page/charWidth";
import { lineCount, wrapText } from "../../src/page/wrapText";
import { tries } from "../support/tries";

const FONT = { fontSizePoints: 10, bold: false };

/** The lines themselves. */
function lines(text: string, room: number): string[] {
  const ends = wrapText(text, FONT, room);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

describe("wrapText", () => {
  it.each<[string, number, string[]]>([
    ["one two", 25, ["one ", "two"]],
    ["one two", 200, ["one two"]],
    ["", 50, [""]],
    ["a\nb", 50, ["a\n", "b"]],
    ["a\r\nb\rc", 50, ["a\r\n", "b\r", "c"]],
    ["a\n", 50, ["a\n", ""]],
    ["well-being", 30, ["well-", "being"]],
    ["abcdefghij", 26, ["abcd", "efghij"]],
    ["to https://x.org/abcdef", 40, ["to ", "https://x.", "org/abcd", "ef"]],
    ["one      two", 25, ["one      ", "two"]],
    ["漢字漢字", 20, ["漢字", "漢字"]],
  ])("wraps %j at %d points", (text, room, expected) => {
    expect(lines(text, room)).toEqual(expected);
  });

  it("keeps a no-break space together", () => {
    expect(lines("12 km\u00a0away", 42)).toEqual(["12 ", "km\u00a0away"]);
  });

  it("never parts a pair of surrogates", () => {
    expect(lines("👍👍", 15)).toEqual(["👍", "👍"]);
  });

  it("loses nothing and makes no line wider than the room, but for one character and hanging spaces", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "W", " ", "-", "\n", "ŵ", "漢", "👍"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 300 }), (words, room) => {
        const wrapped = lines(words, room);
        expect(wrapped.join("")).toBe(words);
        for (const line of wrapped.map((one) => one.trimEnd())) {
          const isOneCharacter = [...line].length <= 1;
          expect(isOneCharacter || textWidthPoints(line, FONT) <= room + 1e-6).toBe(true);
        }
      }),
      tries(100),
    );
  });
});

describe("lineCount", () => {
  it("takes the worse case of breaking and not breaking at hyphens", () => {
    expect(wrapText("a well-being b", FONT, 42)).toHaveLength(2);
    expect(lineCount("a well-being b", FONT, 42)).toBe(3);
  });
});
