import { noteOf, readValue } from "../../../src/metric";
import { known } from "../observe";
import { withReason } from "./withReason";

/** Texts, the value and the unit, then the qualifier or markers. */
const ACCEPTED: readonly (readonly [text: string, value: number, unit: string, sure?: string])[] = [
  ["0", 0, "count"],
  ["−0.0%", 0, "percent"],
  ["1 234 567", 1_234_567, "count"],
  ["one hundred and twenty-five", 125, "count"],
  ["two thousand five hundred", 2500, "count"],
  ["two dozen", 24, "count"],
  ["half a million", 500_000, "count"],
  ["one and a half", 1.5, "count"],
  ["2½ days", 2.5, "days"],
  ["45²", 45, "count", "note"],
  ["12 km²", 12, "km2"],
  ["£1.2bn", 1_200_000_000, "GBP"],
  ["£3k", 3000, "GBP"],
  ["£2,345.67", 2345.67, "GBP"],
  ["£(1.2)m", -1_200_000, "GBP"],
  ["£-5", -5, "GBP"],
  ["minus 5%", -5, "percent"],
  ["5 million pounds", 5_000_000, "GBP"],
  ["£12k p.a.", 12_000, "GBP per year"],
  ["£45/week", 45, "GBP per week"],
  ["12.3 tCO2e", 12.3, "tCO2e"],
  ["12 µg/m3", 12, "ug/m3"],
  ["3.2fte", 3.2, "FTE"],
  ["12.4 per 100k population", 12.4, "per 100,000 population"],
  ["c.500", 500, "count", "approx"],
  ["~500", 500, "count", "approx"],
  ["5ish", 5, "count", "approx"],
  [">95%", 95, "percent", "over"],
  [">=95%", 95, "percent", "at-least"],
  ["fewer than 5", 5, "count", "under"],
  ["no more than 3", 3, "count", "at-most"],
  ["approximately over £5m", 5_000_000, "GBP", "over"],
  ["£20m+", 20_000_000, "GBP", "at-least"],
  ["over half", 50, "percent", "over"],
  ["more than 1 in 5", 20, "percent", "over"],
  ["at least a quarter", 25, "percent", "at-least"],
  ["three-quarters of residents", 75, "percent"],
  ["1-in-4", 25, "percent"],
  ["1.5pp", 1.5, "percentage points"],
  ["33.3.%", 33.3, "percent"],
  ["45 [p]", 45, "count", "provisional"],
  ["(p) 45", 45, "count", "provisional"],
  ["95%p", 95, "percent", "provisional"],
  ["45 [note 1]", 45, "count", "note"],
  ["45 [e]", 45, "count", "estimated"],
  ["projected 45", 45, "count", "forecast"],
  ["45 (new definition)", 45, "count", "break"],
  ["45% ↑", 45, "percent"],
  ["=3rd", 3, "rank"],
  ["joint 3rd of 32", 3, "rank"],
  ["2nd quartile", 2, "quartile"],
  ["4.5 out of 5", 4.5, "score out of 5"],
  ["7 out of 10", 7, "score out of 10"],
  ["7 out of 10 schools", 7, "count"],
  ["2.5 times higher", 2.5, "multiple"],
  ["doubled", 2, "multiple"],
  ["25:1", 25, "ratio n to 1"],
  ["2 years 3 months", 27, "months"],
  ["1h 20m", 80, "minutes"],
  ["up 5%", 5, "percent change"],
  ["fell by 12", -12, "count"],
  ["45, up from 40", 45, "count"],
  ["none", 0, "count"],
  ["1.5E+06", 1_500_000, "count"],
  ["'45", 45, "count"],
  ["5 hundred thousand", 500_000, "count"],
  ["£12 (000s)", 12_000, "GBP"],
  ["29 (66 per cent) were achieved", 29, "count"],
  ["11 per cent (1) slightly adrift of target", 11, "percent"],
  ["71% (24) met", 71, "percent"],
  ["88.2% of under-fives", 88.2, "percent"],
  ["88% of over 65s", 88, "percent"],
  ["two fifths (40%) of total incidents", 40, "percent"],
  ["just under a third (32%)", 32, "percent"],
  ["the highest ever, 2.3 million", 2_300_000, "count"],
  ["topped 4,500", 4500, "count", "over"],
  ["31,200, up 900", 31_200, "count"],
  ["£12m, 8.5% higher", 12_000_000, "GBP"],
  ["(412, 7%)", 412, "count"],
  ["47,000 or around 4% of incidents", 47_000, "count"],
  ["14% of cases, up from 9% in 2010/11", 14, "percent"],
  ["52 days beside a target of 45", 52, "days"],
  ["rose by 7%, from 433,000", 7, "percent change"],
  ["10% reduction in waste", -10, "percent change"],
  ["47% lower than the peak in March 2022", -47, "percent change"],
  ["688 participants or businesses", 688, "count"],
  ["12 town centres", 12, "count"],
  ["50 bays", 50, "count"],
  ["5 millionaires", 5, "count"],
  ["12 improvement notices", 12, "count"],
];

/** Texts that must not become a number, and a word of what the officer is told. */
const REFUSED: readonly (readonly [text: string, told: RegExp])[] = [
  ["1,23", /comma/],
  ["12,345,67", /comma/],
  ["1,00,000", /comma/],
  ["0,5", /comma/],
  ["€1.234,56", /comma/],
  ["1.2.3", /full stop/],
  ["007", /starts with 0/],
  ["12345678901234567890", /more digits/],
  ["12:00:05", /time/],
  ["9.30am", /time/],
  ["9am", /time/],
  ["12:30", /time or a ratio/],
  ["March 2024", /date/],
  ["31st March", /date/],
  ["3 March", /date/],
  ["Q1", /period/],
  ["third quarter", /period/],
  ["23/24", /period/],
  ["20/12", /more than the whole/],
  ["61 to 46", /range or two values/],
  ["£5-6m", /range or two values/],
  ["increased from 61 to 46", /levels/],
  ["two or three", /more than a plain value/],
  ["3 year average", /more than a plain value/],
  ["3% over budget", /more than a plain value/],
  ["45 46", /more than one number/],
  ["45\n46", /more than one number/],
  ["2 1/2", /more than one number/],
  ["4 in 3", /whole/],
  ["±5", /margin/],
  ["5-", /beside the number/],
  ["45 of", /end in "of"/],
  ["Green", /No value/],
  ["top 10", /No value/],
  ["B", /grade/],
  ["####", /too narrow/],
  ["FALSE", /answer/],
  ["x".repeat(500), /too long/],
  ["6 days longer", /more than a plain value/],
  ["3 days shorter", /more than a plain value/],
  ["10% faster", /more than a plain value/],
  ["24 MM", /millions or millimetres/],
  ["5 mil", /million or, in Welsh, a thousand/],
  ["3 illion", /which is meant/],
  ["£1.2 mlluon", /slip for "million"/],
  ["£24rn", /thousands or millions/],
  ["5 per cent ormore", /or more/],
  ["one in fou", /slip for the number/],
  ["Forty fur actions", /slip for the number/],
  ["2.75 days pr employee", /slip for "per"/],
  ["7O,500 calls", /letter among its digits/],
  ["5S per cent", /letter among its digits/],
  ["a third (60%)", /differ/],
];

describe("readValue", () => {
  const accepted = ACCEPTED.map(
    ([text, value, unit, sure = ""]) => [text, value, unit, sure] as const,
  );
  test.each(accepted)("reads %j as %d %s", (text, value, unit, sure) => {
    const read = known(text);
    expect(read).toMatchObject({ value, unit, text });
    expect(read.qualifier ?? read.markers.join(" ")).toBe(sure);
  });

  test.each(REFUSED)("does not read %j", (text, told) => {
    expect(withReason(readValue(text))).toMatchObject({
      kind: "unread",
      text,
      reason: expect.stringMatching(told),
    });
  });

  test("a share, a whole and a count stand beside the value", () => {
    expect(known("12 (60%)")).toMatchObject({ value: 12, share: 60 });
    expect(known("908, or 24.7%")).toMatchObject({ value: 908, share: 24.7 });
    expect(known("12/20 (60%)")).toMatchObject({ value: 12, whole: 20, share: 60 });
    expect(known("58.3% (7 of 12)")).toMatchObject({ value: 58.3, count: 7, whole: 12 });
    expect(known("3rd of 32")).toMatchObject({ value: 3, whole: 32 });
  });

  test("what is doubtful carries a note", () => {
    const doubtful = [
      "45p",
      "5m",
      "12/20",
      "1 234",
      "(60%)",
      "24*",
      "2023",
      "two thirds",
      "+5%",
      "45 (target 50)",
    ];
    for (const text of doubtful) expect([text, known(text).notes.length]).not.toEqual([text, 0]);
    for (const text of ["61", "71.9%", "£20m", "8.34 days"]) expect(known(text).notes).toEqual([]);
  });

  test("the scale and the decimals are those that are written", () => {
    expect(known("£0.030m")).toMatchObject({ value: 30_000, scale: 1e6, decimals: 3 });
    expect(known("45p")).toMatchObject({ value: 0.45, scale: 0.01, decimals: 0 });
  });

  test("an empty cell is empty, an Excel error says so", () => {
    expect(readValue(" \n")).toEqual({ kind: "empty" });
    expect(withReason(readValue("#N/A", { error: "#N/A" }))).toEqual({
      kind: "marked",
      markers: ["missing"],
      text: "#N/A",
      reason: "Excel shows the error #N/A here.",
    });
  });
});

/** Slips that are put right, each told in a note. */
const SLIPS: readonly (readonly [text: string, value: number, unit: string])[] = [
  ["£1.2 milion", 1_200_000, "GBP"],
  ["3 mln", 3_000_000, "count"],
  ["£24MM", 24_000_000, "GBP"],
  ["2 billon", 2_000_000_000, "count"],
  ["5 thousend", 5000, "count"],
  ["3 grand", 3000, "count"],
  ["£3 thou", 3000, "GBP"],
  ["3 miliwn", 3_000_000, "count"],
  ["£20 mi llion", 20_000_000, "GBP"],
  ["30.2 millionweekly hours", 30_200_000, "count"],
  ["45 percnt", 45, "percent"],
  ["45 pe cent", 45, "percent"],
  ["45 p er cent", 45, "percent"],
  ["45 y cant", 45, "percent"],
  ["8.34 dyas", 8.34, "days"],
  ["1% decrase", -1, "percent change"],
  ["1.4 per 1,000 adlts", 1.4, "per 1,000 adults"],
  ["three quaters", 75, "percent"],
];

test.each(SLIPS)("the slip in %j is put right with a note", (text, value, unit) => {
  const read = known(text);
  expect(read).toMatchObject({ value, unit });
  expect(read.notes).toContainEqual(expect.objectContaining({ code: "corrected" }));
});

describe("readValue under a heading", () => {
  test("the Unit column counts before the heading, the cell before both", () => {
    expect(known("5", { unit: "£k", heading: "Cost (£m)" })).toMatchObject({ value: 5000 });
    expect(known("£5", { heading: "Cost (£m)" })).toMatchObject({ value: 5_000_000 });
    expect(known("£5k", { heading: "Cost (£m)" })).toMatchObject({ value: 5000, scale: 1000 });
    const days = known("12 days", { heading: "%" });
    expect(days).toMatchObject({ value: 12, unit: "days" });
    expect(days.notes).toHaveLength(1);
  });

  test("a whole figure under a heading of millions is not multiplied again", () => {
    expect(readValue("1,500,000", { heading: "Cost (£m)" }).kind).toBe("unread");
    expect(readValue("1500000", { number: 1_500_000, numberFormat: "0", unit: "£m" }).kind).toBe(
      "unread",
    );
  });

  test("0.95 under a % heading is doubtful, and 45p under it provisional", () => {
    expect(known("0.95", { unit: "%" }).notes).toEqual([noteOf("may-be-share", "0.95", "95")]);
    expect(known("45p", { unit: "%" })).toMatchObject({
      value: 45,
      unit: "percent",
      markers: ["provisional"],
    });
  });

  test("a unit in brackets behind the number is the number's", () => {
    expect(known("45 (£m)")).toMatchObject({ value: 45_000_000, unit: "GBP" });
  });
});
