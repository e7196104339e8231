import { figuresPlace, sideBySide } from "../../../src/appendix/charts/figuresPlace";

const NEEDS = { label: 60, value: 48 };

describe("the place of figures and their chart", () => {
  it("is the first two columns that are wide enough", () => {
    expect(figuresPlace([40, 70, 50, 300], NEEDS)).toEqual({ labelColumn: 1, endColumn: 4 });
  });

  it("is nowhere when no room is left for a chart", () => {
    expect(figuresPlace([70, 50, 100], NEEDS)).toBeUndefined();
    expect(figuresPlace([40, 40, 40, 600], NEEDS)).toBeUndefined();
  });
});

describe("two charts side by side", () => {
  it("cuts a plain page in its middle", () => {
    expect(sideBySide([0, 768], NEEDS, NEEDS)).toEqual([
      [0, 60, 108, 384],
      [384, 444, 492, 768],
    ]);
  });

  it("takes edges that are there rather than new ones", () => {
    expect(sideBySide([0, 64, 120, 400, 470, 530, 768], NEEDS, NEEDS)).toEqual([
      [0, 64, 120, 400],
      [400, 470, 530, 768],
    ]);
  });

  it("cuts no figures in two by an edge of a table", () => {
    const found = sideBySide([0, 36, 150, 384, 400, 768], NEEDS, NEEDS);
    for (const [start, labelEnd, valueEnd] of found ?? []) {
      const crossing = [36, 150, 384, 400].filter(
        (edge) => (edge > start && edge < labelEnd) || (edge > labelEnd && edge < valueEnd),
      );
      expect(crossing).toEqual([]);
    }
    expect(found).toHaveLength(2);
  });

  it("gives up where charts would be too narrow", () => {
    expect(sideBySide([0, 500], NEEDS, NEEDS)).toBeUndefined();
  });
});
