import { trendWords } from "../../../src/paper/metrics/trendWords";
import { ENGLISH } from "../../../src/words";

const WORDS = ENGLISH.figures.trend;

function points(...numbers: number[]): Parameters<typeof trendWords>[0] {
  return numbers.map((number, at) => ({ label: `${2020 + at}`, number, text: `${number}` }));
}

describe("what a line shows, in words", () => {
  it.each([
    [[1, 2, 3], "Rose from 1 in 2020 to 3 in 2022."],
    [[3, 2, 1], "Fell from 3 in 2020 to 1 in 2022."],
    [[20, 72, 51], "Rose from 20 in 2020 to 51 in 2022; highest 72 in 2021."],
    [[50, 9, 60], "Rose from 50 in 2020 to 60 in 2022; lowest 9 in 2021."],
    [[50, 9, 80, 60], "Rose from 50 in 2020 to 60 in 2023; highest 80 in 2022, lowest 9 in 2021."],
    [[5, 5, 5], "Stayed at 5 from 2020 to 2022."],
    [[5, 8, 5], "Was 5 in 2020 and again 5 in 2022; highest 8 in 2021."],
  ])("%j", (numbers, words) => {
    expect(trendWords(points(...numbers), false, WORDS)).toBe(words);
  });

  it("uses the officer's own words for the values", () => {
    const written = [
      { label: "2022-23", number: 18.5, text: "over £18.5m" },
      { label: "2023-24", number: 20, text: "over £20m" },
    ];
    expect(trendWords(written, false, WORDS)).toBe(
      "Rose from over £18.5m in 2022-23 to over £20m in 2023-24.",
    );
  });

  it("says nothing of up and down for places", () => {
    expect(trendWords(points(3, 5, 1), true, WORDS)).toBe("Went from 3 in 2020 to 1 in 2022.");
  });

  it("has nothing to say of nothing", () => {
    expect(trendWords([], false, WORDS)).toBe("");
  });
});
