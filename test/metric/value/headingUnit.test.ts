import { readHeadingUnit, readUnitWords } from "../../../src/metric";

describe("readUnitWords", () => {
  test.each<[string, string, number]>([
    ["£m", "GBP", 1e6],
    ["£'000", "GBP", 1e3],
    ["£000s", "GBP", 1e3],
    ["£ million", "GBP", 1e6],
    ["£ (thousands)", "GBP", 1e3],
    ["£bn", "GBP", 1e9],
    ["€m", "EUR", 1e6],
    ["pence", "GBP", 0.01],
    ["£ per week", "GBP per week", 1],
    ["£m per year", "GBP per year", 1e6],
    ["%", "percent", 1],
    ["Percentage", "percent", 1],
    ["% complete", "percent complete", 1],
    ["% change", "percent change", 1],
    ["pp", "percentage points", 1],
    ["% points", "percentage points", 1],
    ["Number", "count", 1],
    ["No.", "count", 1],
    ["Number (000s)", "count", 1e3],
    ["'000", "count", 1e3],
    ["Days", "days", 1],
    ["days per FTE", "days per FTE", 1],
    ["days per full-time equivalent", "days per FTE", 1],
    ["per 1000", "per 1,000", 1],
    ["Rate per 100,000 population", "per 100,000 population", 1],
    ["Rank", "rank", 1],
    ["Score (out of 10)", "score out of 10", 1],
    ["Ratio", "ratio", 1],
  ])("%s is %s times %d", (words, unit, scale) => {
    expect(readUnitWords(words)).toEqual({ unit, scale });
  });

  test.each(["", "Households", "Good", "see note", "12"])("%j names no unit", (words) => {
    expect(readUnitWords(words)).toBeUndefined();
  });
});

describe("readHeadingUnit", () => {
  test.each<[string, string, number]>([
    ["Cost of care (£m)", "GBP", 1e6],
    ["2022/23 (%)", "percent", 1],
    ["Council tax collected, %", "percent", 1],
    ["% of pupils attending", "percent", 1],
    ["Percentage of pupils attending", "percent", 1],
    ["Percentage point gap", "percentage points", 1],
    ["Time to relet - days", "days", 1],
    ["Complaints per 1,000 households", "per 1,000 households", 1],
    ["Working days lost to sickness per FTE", "days per FTE", 1],
    ["Benefits gained £m", "GBP", 1e6],
  ])("%s has %s times %d", (heading, unit, scale) => {
    expect(readHeadingUnit(heading)).toEqual({ unit, scale });
  });

  test.each(["Newly accommodated children", "2022-23", "Satisfaction (survey)", ""])(
    "%j has none",
    (heading) => {
      expect(readHeadingUnit(heading)).toBeUndefined();
    },
  );
});
