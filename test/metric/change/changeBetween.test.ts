import { changeBetween, longTrend, shortTrend, type Polarity } from "../../../src/metric";
import { observe } from "../observe";
import { changeText, told } from "./told";

const change = (from: string, to: string, polarity?: Polarity): object =>
  told(changeBetween(observe("2022-23", from), observe("2023-24", to), polarity, ""));

describe("changeBetween", () => {
  test("61 to 46, where lower is good", () => {
    expect(change("61", "46", "lower")).toEqual({
      kind: "compared",
      from: "2022-23",
      to: "2023-24",
      absolute: -15,
      percent: -24.6,
      direction: "down",
      effect: "better",
      isApproximate: false,
      words: "Down 15 (24.6%), better",
      notes: [],
    });
  });

  test.each<[string, string, Polarity | undefined, string]>([
    ["69%", "74%", "higher", "Up 5 percentage points, better"],
    ["69.0%", "74.0%", "lower", "Up 5.0 percentage points, worse"],
    ["72%", "71.9%", "higher", "Down 0.1 percentage points, worse"],
    ["5%", "6%", undefined, "Up 1 percentage point"],
    ["5%", "6%", "neutral", "Up 1 percentage point"],
    ["5%", "6%", "in-range", "Up 1 percentage point"],
    ["5.0%", "5.0%", "higher", "No change"],
    ["£18.5m", "£20m", "higher", "Up £1.5m (about 8%), better"],
    ["1.08m", "1.15m", "lower", "Up 0.07 million (about 6%), worse"],
    ["£1,234", "£1,300", "lower", "Up £66 (5.3%), worse"],
    ["45p", "50p", undefined, "Up 5p (11.1%)"],
    ["£950,000", "£1.2m", undefined, "Up about £250,000 (26%)"],
    ["8.5 days", "8.3 days", "lower", "Down 0.2 days (about 2%), better"],
    [
      "1.4 per 1,000 adults",
      "1.1 per 1,000 adults",
      "lower",
      "Down 0.3 per 1,000 adults (about 21%), better",
    ],
    ["10", "20", undefined, "Up 10 (100.0%, doubled)"],
    ["20", "10", undefined, "Down 10 (50.0%, halved)"],
    ["10", "40", undefined, "Up 30 (300.0%, quadrupled)"],
    ["10", "31", undefined, "Up 21 (210.0%)"],
    ["0.1", "0.3", undefined, "Up 0.2 (about 200%)"],
    ["1,000,000", "1,000,001", "higher", "Up 1 (less than 0.1%), better"],
    ["0", "5", "higher", "Up 5 (no per cent: the earlier value is zero), better"],
    ["0", "0", "higher", "No change"],
    ["-5", "5", undefined, "Up 10 (no per cent: the earlier value is negative)"],
    ["5", "-5", undefined, "Down 10 (no per cent: the value went below zero)"],
    ["over £18.5m", "over £20m", "higher", "Up about £1.5m (8%), better"],
    ["£18.5m", "over £20m", "higher", "Up more than £1.5m (8%), better"],
    ["<5", "10", "lower", "Up more than 5 (100%), worse"],
    ["at most 5", "10", "lower", "Up at least 5 (100%), worse"],
    ["20", "over 20", "higher", "Up, by how much is not known, better"],
    ["about 500", "about 520", undefined, "Up about 20 (4%)"],
    ["about 500", "500", undefined, "About the same"],
    ["just over 65,900", "around 70,000", undefined, "Up about 4,100 (6%)"],
    ["over 70,500", "around 50,000", undefined, "Down about 20,500 or more (29%)"],
    ["5th", "3rd", "lower", "From 5th to 3rd, better"],
  ])("%s to %s (%s): %s", (from, to, polarity, words) => {
    expect(change(from, to, polarity)).toMatchObject({ kind: "compared", words });
  });

  test.each([
    ["[c]", "5", "the 2022-23 value is suppressed"],
    ["5", "[x]", "the 2023-24 value is not available"],
    ["", "5", "there is no value for 2022-23"],
    ["5", "see below", "the 2023-24 value cannot be read"],
    ["5", "6 [b]", "there is a break in the series at 2023-24"],
    ["5", "6 (definition changed)", "the definition changed"],
    ["5", "6 days", "the units differ (count and days)"],
    ["5%", "£6", "the units differ (per cent and pounds)"],
    ["£25m", "over £20m", "only a bound is known (over £20m in 2023-24)"],
    ["<5", "<5", "only a bound is known (under 5 in 2022-23, under 5 in 2023-24)"],
    ["20", "at least 20", "only a bound is known (at least 20 in 2023-24)"],
  ])("%s to %s is not comparable: %s", (from, to, reason) => {
    expect(change(from, to, "higher")).toEqual({
      kind: "not-comparable",
      from: "2022-23",
      to: "2023-24",
      words: `Not comparable: ${reason}`,
      reason,
    });
  });

  test("a break parts it from what came before, not from what comes after", () => {
    expect(change("5 [b]", "6")).toMatchObject({ kind: "compared" });
  });

  test("a quarter is not set beside a year", () => {
    const apart = changeBetween(
      observe("Q1 2023/24", "5"),
      observe("2023-24", "20"),
      undefined,
      "",
    );
    expect(changeText(apart)).toBe("Not comparable: Q1 2023/24 is a quarter and 2023-24 a year");
  });

  test("real numbers are computed unrounded and rounded last", () => {
    const at = (heading: string, number: number): ReturnType<typeof observe> =>
      observe(heading, "", { number, numberFormat: "0.0%" });
    const between = (x: number, y: number): object =>
      told(changeBetween(at("2022-23", x), at("2023-24", y), "higher", ""));
    expect(between(0.9531, 0.9534)).toMatchObject({ words: "No change" });
    expect(between(0.95349, 0.95351)).toMatchObject({
      words: "Up less than 0.1 percentage points, better",
    });
    expect(between(0.1, 0.3)).toMatchObject({
      points: 20,
      words: "Up 20.0 percentage points, better",
    });
  });

  test("a provisional value is told", () => {
    expect(change("5", "6 [p]")).toMatchObject({ notes: ["The 2023-24 value is provisional."] });
  });

  test("the metric's note may part the periods", () => {
    const noted = (note: string): string =>
      changeText(changeBetween(observe("2022-23", "5"), observe("2023-24", "6"), undefined, note));
    const changed = "Not comparable: the definition changed";
    expect(noted("Definition changed")).toBe(changed);
    expect(noted("New definition from 2023-24.")).toBe(changed);
    expect(noted("New definition from 2022-23.")).toBe("Up 1 (20.0%)");
    expect(noted("The method was revised in Q1 2023/24")).toBe(
      "Not comparable: the method changed",
    );
    expect(noted("Lower is good; see the definition in the annual report")).toBe("Up 1 (20.0%)");
  });
});

describe("shortTrend and longTrend", () => {
  const series = [observe("2023-24", "46"), observe("2021-22", "50"), observe("2022-23", "61")];
  test("compare the latest with the previous and with the first, in any order", () => {
    expect(changeText(shortTrend(series, "lower", ""))).toBe("Down 15 (24.6%), better");
    expect(changeText(longTrend(series, "lower", ""))).toBe("Down 4 (8.0%), better");
  });
  test("need two and three periods", () => {
    expect(shortTrend(series.slice(0, 1), "lower", "")).toBeUndefined();
    expect(longTrend(series.slice(0, 2), "lower", "")).toBeUndefined();
  });
  test("a break between the first and the latest parts them", () => {
    const broken = [
      observe("2021-22", "50"),
      observe("2022-23", "61 [b]"),
      observe("2023-24", "46"),
    ];
    expect(changeText(longTrend(broken, "lower", ""))).toBe(
      "Not comparable: there is a break in the series at 2022-23",
    );
    expect(changeText(shortTrend(broken, "lower", ""))).toBe("Down 15 (24.6%), better");
  });
});
