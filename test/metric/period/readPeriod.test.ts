import { parseIsoDate } from "../../../src/calendar";
import { comparePeriods, readPeriod, sortPeriods, type PeriodGrain } from "../../../src/metric";
import { period } from "../observe";
import { periodSaid } from "../../../src/words";

const asAt = parseIsoDate("2024-11-12");

/** Headings of one meaning: the days they cover and the grain. */
const MEANINGS: readonly (readonly [string, string, PeriodGrain, readonly string[]])[] = [
  [
    "2022-04-01",
    "2023-03-31",
    "financial-year",
    [
      "2022-23",
      "2022/23",
      "2022–23",
      "2022/2023",
      "22/23",
      "FY23",
      "FY2023",
      "FY 22/23",
      "Financial year 2022-23",
      "2022 to 23",
      "Financial year 2022 to 2023",
      "2022/23 year",
      "2022-23a",
      "2022-23 (4)",
      "2022_23",
      "2022/23 Actual",
      "Actual 2022/23",
      "2022/23 outturn",
      "2022/23 (£m)",
      "2022/23 (p)",
      "2022/23*",
      "Baseline 2022/23",
      "Baseline (2022/23)",
      "Year to March 2023",
      "Year ending 31 March 2023",
      "April 2022 to March 2023",
      "1 April 2022 to 31 March 2023",
      "2022-23\n(provisional)",
    ],
  ],
  ["1999-04-01", "2000-03-31", "financial-year", ["1999/00", "1999-2000", "99/00"]],
  [
    "2023-01-01",
    "2023-12-31",
    "calendar-year",
    ["2023", "2023*", "2023 survey", "12 months to Dec 2023"],
  ],
  [
    "2024-04-01",
    "2024-06-30",
    "quarter",
    [
      "Q1 2024/25",
      "Q1 24/25",
      "Q1 2024-25",
      "2024/25 Q1",
      "Quarter 1 2024/25",
      "1st quarter 2024/25",
      "Q1 FY25",
      "Apr-Jun 2024",
      "Apr - Jun 24",
      "April to June 2024",
      "Q1 (Apr-Jun) 2024/25",
      "Q1 2024/25 (Apr-Jun)",
      "Quarter ending June 2024",
      "01/04/2024 - 30/06/2024",
      "quarter one of 2024/25",
      "April-June 24/25",
      "Q1_2024_25",
      "Q1 (April - June 2024)",
    ],
  ],
  ["2025-01-01", "2025-03-31", "quarter", ["Q4 2024/25", "Q4-24/25", "Q4"]],
  [
    "2024-04-01",
    "2024-09-30",
    "half-year",
    [
      "H1 2024/25",
      "H1 24/25",
      "Half year 2024/25",
      "First half 2024/25",
      "Mid-year 2024/25",
      "2024/25 half year",
    ],
  ],
  [
    "2024-03-01",
    "2024-03-31",
    "month",
    [
      "Mar-24",
      "Mar 24",
      "March 2024",
      "MARCH 2024",
      "03/2024",
      "2024-03",
      "Mar 2024 (provisional)",
      "March",
      "Period 12 2023/24",
    ],
  ],
  ["2020-10-01", "2020-10-31", "month", ["Period 7 2020/21", "P7 2020/21", "M7 20/21"]],
  [
    "2024-03-31",
    "2024-03-31",
    "day",
    ["As at 31 March 2024", "31 March 2024", "31/03/2024", "31/3/24", "31-Mar-24", "2024-03-31"],
  ],
  [
    "2022-08-15",
    "2023-06-30",
    "school-year",
    ["School session 2022/23", "Session 2022-23", "2022/23 school year"],
  ],
  ["2022-09-01", "2023-08-31", "school-year", ["Academic year 2022/23", "AY 22/23"]],
  ["2020-01-01", "2022-12-31", "other", ["2020-22", "2020-2022"]],
  ["2022-01-01", "2023-12-31", "other", ["2022 to 2023"]],
  ["2016-05-01", "2016-08-31", "other", ["Mid-2016", "mid 2016"]],
  ["2010-01-01", "2012-12-31", "other", ["2010-12"]],
  ["2019-04-01", "2022-03-31", "other", ["2019/20-2021/22", "2019/20 to 2021/22"]],
  ["2024-04-01", "2024-11-12", "other", ["YTD 2024/25", "2024/25 YTD", "2024/25 to date"]],
  ["2024-04-01", "2025-03-31", "financial-year", ["Current year"]],
  ["2024-11-12", "2024-11-12", "other", ["Current", "Latest"]],
];

const NO_PERIODS = [
  "",
  "Unit",
  "Notes",
  "Good is",
  "1",
  "12",
  "100",
  "Rank",
  "Metric",
  "Baseline",
  "Value",
  "Change",
  "Status",
  "Target 2024/25",
  "2024/25 Target",
  "2024/25 forecast",
  "Scotland 2022/23",
  "2022/23 RAG",
  "Change 2022/23 to 2023/24",
  "Q5 2024/25",
  "13/2024",
  "31 February 2024",
  "Year 1",
  "M7",
  "2023.0",
  "x".repeat(200),
];

describe("readPeriod", () => {
  const cases = MEANINGS.flatMap(([from, to, grain, headings]) =>
    headings.map((heading) => [heading, from, to, grain] as const),
  );
  test.each(cases)("%j is %s to %s", (heading, earliest, latest, grain) => {
    expect(readPeriod(heading, asAt)).toMatchObject({ earliest, latest, grain });
  });

  test.each(NO_PERIODS)("%j is no period", (heading) => {
    expect(readPeriod(heading, asAt)).toBeUndefined();
  });

  const notesOf = (heading: string): string[] | undefined =>
    readPeriod(heading, asAt)?.notes.map(periodSaid);

  test("what was assumed is said", () => {
    expect(notesOf("2023/24*")).toEqual(["Marked with *: taken as provisional."]);
    expect(notesOf("Q1")).toEqual(["The year was taken from the as-at date."]);
    expect(notesOf("Q3 2024")?.join()).toMatch(/calendar year 2024 may be meant/);
    expect(notesOf("2022-23")).toEqual([]);
  });

  test("without an as-at date a heading without a year is no period", () => {
    for (const heading of ["Q1", "March", "Current"]) {
      expect(readPeriod(heading, undefined)).toBeUndefined();
    }
  });

  test("the four quarters of a year stand in order whatever the as-at date", () => {
    for (const day of ["2024-07-01", "2024-11-12", "2025-05-20"]) {
      const starts = ["Q1", "Q2", "Q3", "Q4"].map(
        (heading) => readPeriod(heading, parseIsoDate(day))?.earliest,
      );
      expect(starts).toEqual(["2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01"]);
    }
  });
});

describe("sortPeriods", () => {
  test("orders by time and leaves its argument", () => {
    const given = ["2023-24", "2021-22", "Mar-22", "2022-23"].map(period);
    expect(sortPeriods(given).map(({ label }) => label)).toEqual([
      "2021-22",
      "Mar-22",
      "2022-23",
      "2023-24",
    ]);
    expect(given[0]?.label).toBe("2023-24");
    expect(comparePeriods(period("2022-23"), period("2022/23"))).toBe(0);
  });
});
