import fc from "fast-check";
import { keptText, LONGEST_KEPT, wordsMark, wordsOfKept } from "../../src/history/kept/keptText";
import { tries } from "../support/tries";

describe("keptText", () => {
  it("keeps a short text as it is, on one line", () => {
    expect(keptText(" Agree  one\nform ")).toBe("Agree one form");
  });

  it("is never longer than what is kept, and two long texts are told apart by their ends", () => {
    const long = "words of a long plan ".repeat(30);
    expect(keptText(long)).toHaveLength(LONGEST_KEPT);
    expect(keptText(`${long} one`)).not.toBe(keptText(`${long} two`));
    expect(wordsOfKept(keptText(long))).toBe(`${long.slice(0, LONGEST_KEPT - 8)}…`);
  });

  it("leaves no half character, whatever is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const kept = keptText(text);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_KEPT);
        expect(keptText(kept)).toBe(kept);
      }),
      tries(100),
    );
  });
});

describe("wordsMark", () => {
  it("is seven characters, and nothing for a text without words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(wordsMark(text)).toMatch(/^(?:[0-9a-z]{7})?$/);
      }),
      tries(100),
    );
    expect(wordsMark(" – ")).toBe("");
  });

  it("does not count case, spaces and full stops, but words", () => {
    const mark = wordsMark("Ten bins set out in May");
    expect(wordsMark(" ten bins  set out in may.")).toBe(mark);
    expect(wordsMark("Eleven bins set out in May")).not.toBe(mark);
  });

  it("is hardly ever shared by two of twenty thousand texts", () => {
    const marks = new Set(Array.from({ length: 20_000 }, (_, index) => wordsMark(`Step ${index}`)));
    expect(marks.size).toBeGreaterThan(19_997);
  });
});
