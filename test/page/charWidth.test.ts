import { charWidth, textWidthPoints } from "../../src/page/charWidth";

const width = (character: string, bold = false): number =>
  charWidth(character.codePointAt(0) ?? 0, bold);

describe("charWidth", () => {
  // Arial's own advance widths, in 2048ths of an em: A 1366, a 1139, space 569, W 1933, £ 1139.
  it.each([
    ["A", 1366],
    ["a", 1139],
    [" ", 569],
    ["W", 1933],
    ["£", 1139],
    ["–", 1139],
    ["—", 2048],
    ["…", 2048],
  ])("measures %s as Arial does", (character, units) => {
    expect(width(character)).toBe(Math.round((units * 1000) / 2048));
  });

  it("knows letters with signs as wide as their plain ones", () => {
    for (const [signed, plain] of ["ŵw", "ŷy", "àa", "łl", "żz", "ęe", "Ŵ" + "W"].map((pair) => [
      ...pair,
    ])) {
      expect(width(signed ?? "")).toBe(width(plain ?? ""));
    }
  });

  it("is wider in bold", () => {
    expect(width("a", true)).toBeGreaterThanOrEqual(width("a"));
    expect(width("b", true)).toBeGreaterThan(width("b"));
  });

  it("gives joining signs no room, other writing an em or more", () => {
    expect(width("\u0301")).toBe(0);
    expect(width("\u200d")).toBe(0);
    expect(width("漢")).toBe(1000);
    expect(width("👍")).toBe(1400);
    expect(width("अ")).toBe(1400);
  });
});

describe("textWidthPoints", () => {
  it("adds up in points", () => {
    expect(textWidthPoints("AIM", { fontSizePoints: 10, bold: true })).toBeCloseTo(18.33, 1);
    expect(textWidthPoints("", { fontSizePoints: 10, bold: true })).toBe(0);
  });

  it("takes a pair of surrogates for one character", () => {
    expect(textWidthPoints("👍", { fontSizePoints: 10, bold: false })).toBe(14);
  });
});
