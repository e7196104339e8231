import { correctSpelling } from "../../src/timescale/spelling";
import { tokenise } from "../../src/timescale/tokens";
import { MONTHS } from "../../src/timescale/words/months";

const corrected = (text: string): string[] =>
  correctSpelling(tokenise(text)).map((token) => token.text);

test("slips in months and key words are put right", () => {
  expect(corrected("Novemeber 2024")).toEqual(["november", "2024"]);
  expect(corrected("ongiong")).toEqual(["ongoing"]);
  expect(corrected("by Setpember")).toEqual(["by", "september"]);
});

test("no month is ever turned into another", () => {
  for (const word of MONTHS.keys()) expect(corrected(`${word} 2024`)).toEqual([word, "2024"]);
});

test.each(["match 2", "mark", "just 3", "sprint 4", "remember 12", "compete", "number 9", "juno"])(
  "%j is left alone",
  (text) => {
    expect(corrected(text)).toEqual(text.split(" "));
  },
);

test("between two months the later is taken", () => {
  // "Jule" is one letter from June and from July.
  expect(corrected("Jule 2024")).toEqual(["july", "2024"]);
});

test("a month one slip away comes before one that is two away and begins alike", () => {
  expect(corrected("by Dovember")).toEqual(["by", "november"]);
});
