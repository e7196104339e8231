import { parseIsoDate } from "../../../src/calendar";
import { readPeriods } from "../../../src/metric";

const asAt = parseIsoDate("2024-11-12");
const spans = (headings: string, lastTold?: number): string[] =>
  readPeriods(headings.split("; "), asAt, lastTold).map((period) =>
    period ? `${period.earliest} to ${period.latest}` : "none",
  );
const starts = (headings: string, lastTold?: number): string =>
  readPeriods(headings.split("; "), asAt, lastTold)
    .map((period) => period?.earliest.slice(0, 7))
    .join(" ");

describe("readPeriods", () => {
  test("a rolling series is read alike throughout, without a doubt", () => {
    expect(spans("2008-10; 2009-11; 2010-12")).toEqual([
      "2008-01-01 to 2010-12-31",
      "2009-01-01 to 2011-12-31",
      "2010-01-01 to 2012-12-31",
    ]);
    expect(readPeriods(["2009-11", "2010-12"], asAt)[1]?.notes).toEqual([]);
  });
  test("beside months, a year and a month are a month", () => {
    expect(starts("2010-09; 2010-10; 2010-11; 2010-12")).toBe("2010-09 2010-10 2010-11 2010-12");
  });
  test("years in full that overlap are financial years", () => {
    expect(spans("2022 to 2023; 2023 to 2024")).toEqual([
      "2022-04-01 to 2023-03-31",
      "2023-04-01 to 2024-03-31",
    ]);
  });
  test("months without a year follow one another, the last one told before the as-at date", () => {
    expect(starts("Apr; May; Jun; Jul")).toBe("2024-04 2024-05 2024-06 2024-07");
    expect(starts("Oct; Nov; Dec; Jan")).toBe("2023-10 2023-11 2023-12 2024-01");
    expect(starts("Sep; Oct; Nov; Dec; Jan", 1)).toBe("2024-09 2024-10 2024-11 2024-12 2025-01");
    expect(starts("Q1; Q2; Q3; Q4")).toBe("2023-04 2023-07 2023-10 2024-01");
    expect(starts("Q1; Q2; Q3; Q4", 1)).toBe("2024-04 2024-07 2024-10 2025-01");
    expect(starts("Oct; Sep; Aug")).toBe("2024-10 2024-09 2024-08");
  });
  test("what is no period stays none", () => {
    expect(spans("Unit; 2022-23")).toEqual(["none", "2022-04-01 to 2023-03-31"]);
  });
});
