import { baseStyle, fontSizes, type StyleBase } from "../../src/appendix/look/styles";

const BASES: readonly StyleBase[] = [
  "council",
  "appendixName",
  "headLine",
  "title",
  "subtitle",
  "counts",
  "sectionTitle",
  "heading",
  "headingRight",
  "aim",
  "text",
  "overdue",
  "dueSoon",
  "quiet",
  "number",
  "figure",
  "note",
];

/** Relative luminance by the Web Content Accessibility Guidelines 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the look", () => {
  it("measures contrast as the guidelines do", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 1);
  });

  it.each(BASES)("gives %s a contrast of at least 4.5 : 1", (base) => {
    const style = baseStyle(base, fontSizes("committee", 10));
    expect(contrast(style.colour, style.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["committee", 10],
    ["committee", 11],
    ["committee", 12],
    ["accessible", 10],
  ] as const)(
    "uses one font and three sizes in the %s layout with text of %d points",
    (layout, points) => {
      const styles = BASES.map((base) => baseStyle(base, fontSizes(layout, points)));
      expect(new Set(styles.map(({ fontName }) => fontName))).toEqual(new Set(["Arial"]));
      expect(new Set(styles.map(({ fontSizePoints }) => fontSizePoints)).size).toBe(3);
    },
  );

  it("sets A3 so that its text has 7.5 points when it is copied down to A4", () => {
    const { body, large, title } = fontSizes("committee", 10, "A3");
    expect(Math.min(body, large, title) * Math.SQRT1_2).toBeGreaterThanOrEqual(7.5);
    expect(fontSizes("committee", 12, "A3").body).toBe(12);
  });

  it("sets the accessible layout in at least 12 points", () => {
    const { body, large, title } = fontSizes("accessible", 10);
    expect(Math.min(body, large, title)).toBeGreaterThanOrEqual(12);
  });
});
