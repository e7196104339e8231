import { gapsBetween } from "../../../src/metric";
import { period } from "../observe";
import { gapSaid } from "../../../src/words";

const gaps = (...headings: string[]): string[] =>
  gapsBetween(headings.map(period)).map(({ which }) => gapSaid(which));

describe("gapsBetween", () => {
  test("names one missing period and counts several", () => {
    expect(gaps("2019-20", "2020-21", "2022-23")).toEqual([
      "2021-22 is missing between 2020-21 and 2022-23",
    ]);
    expect(gaps("2019-20", "2023-24", "2020-21")).toEqual([
      "2 years are missing between 2020-21 and 2023-24",
    ]);
    expect(gaps("Q1 2024/25", "Q3 2024/25")).toEqual([
      "Q2 2024-25 is missing between Q1 2024/25 and Q3 2024/25",
    ]);
    expect(gaps("H1 2023/24", "H1 2024/25", "H2 2024/25")).toEqual([
      "H2 2023-24 is missing between H1 2023/24 and H1 2024/25",
    ]);
    expect(gaps("Jan-24", "Feb-24", "May-24")).toEqual([
      "2 months are missing between Feb-24 and May-24",
    ]);
    expect(gaps("Nov-23", "Jan-24")).toEqual(["Dec 2023 is missing between Nov-23 and Jan-24"]);
    expect(gaps("2019", "2020", "2022")).toEqual(["2021 is missing between 2020 and 2022"]);
  });

  test("a regular distance is no gap", () => {
    expect(gaps("2019", "2021", "2023")).toEqual([]);
    expect(gaps("Mar-22", "Mar-23", "Mar-24")).toEqual([]);
    expect(gaps("2022-23", "2023-24")).toEqual([]);
    expect(gaps("2022-23", "2022/23")).toEqual([]);
    expect(gaps()).toEqual([]);
  });

  test("each grain stands by itself", () => {
    expect(gaps("2022-23", "Q1 2023/24", "2023-24", "Q2 2023/24")).toEqual([]);
  });
});
