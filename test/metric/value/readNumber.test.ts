import { noteOf, readValue } from "../../../src/metric";
import { known } from "../observe";

const ACCOUNTING = '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-';

/** Excel's number and format; the value, unit, decimals and scale that they are. */
const FORMATS: readonly (readonly [
  number: number,
  format: string,
  value: number,
  unit: string,
  decimals: number,
  scale: number,
])[] = [
  [0.953, "0.0%", 95.3, "percent", 1, 1],
  [0.95347, "0.0%", 95.347, "percent", 1, 1],
  [0.5, '0%;-0%;"-"', 50, "percent", 0, 1],
  [0, '0%;-0%;"-"', 0, "percent", 0, 1],
  [1234.56, "£#,##0", 1234.56, "GBP", 0, 1],
  [1234567, "[$£-809]#,##0", 1234567, "GBP", 0, 1],
  [1234.5, "[$€-407] #,##0.00", 1234.5, "EUR", 2, 1],
  [-1234.5, ACCOUNTING, -1234.5, "GBP", 2, 1],
  [0, ACCOUNTING, 0, "GBP", 2, 1],
  [-1234.5, "#,##0.00;[Red](#,##0.00)", -1234.5, "count", 2, 1],
  [-5, "0;[Red]0", -5, "count", 0, 1],
  [1234567, '#,##0.0,"k"', 1234567, "count", 1, 1000],
  [1500000, '£0.0,,"m"', 1500000, "GBP", 1, 1e6],
  [1.5, '£0.0"m"', 1500000, "GBP", 1, 1e6],
  [5, '0" days"', 5, "days", 0, 1],
  [3, '0"rd"', 3, "rank", 0, 1],
  [1234, '#,##0" [p]"', 1234, "count", 0, 1],
  [0.25, "# ?/?", 0.25, "count", 2, 1],
  [12345678, "0.00E+00", 12345678, "count", 0, 1],
  [0.1 + 0.2, "General", 0.3, "count", 1, 1],
  [1 / 3, "General", 0.333333333333333, "count", 4, 1],
  [-0, "0", 0, "count", 0, 1],
  [5, "[<100]0;[>=100]#,##0.0", 5, "count", 0, 1],
  [500, "[<100]0;[>=100]#,##0.0", 500, "count", 1, 1],
];

describe("readValue of a real number", () => {
  test.each(FORMATS)("%d as %s", (number, numberFormat, value, unit, decimals, scale) => {
    const read = known("", { number, numberFormat });
    expect(read).toMatchObject({ value, unit, decimals, scale });
    expect(Object.is(read.value, -0)).toBe(false);
  });

  test("the heading's size is not applied to what the format has divided", () => {
    expect(known("1.5", { number: 1_500_000, numberFormat: "0.0,,", unit: "£m" })).toMatchObject({
      value: 1_500_000,
      unit: "GBP",
      scale: 1e6,
    });
    expect(known("1.5", { number: 1.5, numberFormat: "0.0", unit: "£m" }).value).toBe(1_500_000);
  });

  test("a format that hides its number says so", () => {
    expect(known("", { number: 5, numberFormat: ";;;" }).notes).toEqual([noteOf("hidden")]);
  });

  test.each(["dd/mm/yyyy", "mmm-yy", "h:mm", "[h]:mm"])(
    "a date or a time (%s) is no value",
    (numberFormat) => {
      expect(readValue("", { number: 45000, numberFormat })).toMatchObject({ kind: "unread" });
    },
  );

  test.each([NaN, Infinity])("%d is no value", (number) => {
    expect(readValue("", { number }).kind).toBe("unread");
  });
});
