import {
  cellHeightPoints,
  linePoints,
  linesThatFit,
  roomPoints,
  roundUpToPixel,
  widthForTextPoints,
} from "../../src/page/cellText";

const FONT = { fontSizePoints: 10, bold: false, indent: 0 };

describe("cell heights", () => {
  it("are those of Excel's own row fitting with air below", () => {
    expect(linePoints(10)).toBe(12.75);
    expect(cellHeightPoints("one line", FONT, 200)).toBe(12.75 + 3);
    expect(cellHeightPoints("one\ntwo\nthree", FONT, 200)).toBe(3 * 12.75 + 3);
  });

  it("count an empty cell as one line", () => {
    expect(cellHeightPoints("", FONT, 200)).toBe(12.75 + 3);
  });

  it("grow with an indent that takes room away", () => {
    const text = "just wide enough";
    const width = widthForTextPoints(76);
    expect(cellHeightPoints(text, { ...FONT, indent: 4 }, width)).toBeGreaterThan(
      cellHeightPoints(text, FONT, width),
    );
  });

  it("know how many lines fit", () => {
    expect(linesThatFit(409, 10)).toBe(31);
    expect(linesThatFit(4, 10)).toBe(0);
  });

  it("give sizes outside the table at least the font's own height", () => {
    for (const size of [7, 13, 20, 36]) expect(linePoints(size)).toBeGreaterThan(size * 1.149);
  });
});

describe("column widths", () => {
  it("leave room for padding, gridline and safety", () => {
    expect(roomPoints(105.25)).toBeCloseTo(98);
    expect(roomPoints(widthForTextPoints(100))).toBeGreaterThanOrEqual(100);
    expect(roomPoints(1)).toBe(1);
  });

  it("are whole pixels", () => {
    expect(roundUpToPixel(12.8)).toBe(13.5);
    expect(roundUpToPixel(12.75)).toBe(12.75);
  });
});
