import Big from "big.js";
import { formatAmount, formatValue } from "../../../src/metric";
import { known } from "../observe";

describe("formatValue", () => {
  test.each([
    ["over £20m", "over £20m"],
    ["£837000", "£837,000"],
    ["£0.030m", "£0.030m"],
    ["45p", "45p"],
    ["-£5", "-£5"],
    ["1.2 million", "1.2 million"],
    ["approx. 3 yrs", "about 3 years"],
    ["1 day", "1 day"],
    ["8.9 out of 10", "8.9 out of 10"],
    ["third", "3rd"],
    ["12th of 32", "12th of 32"],
    ["=21st", "21st"],
    ["12 indicators (60%)", "12 (60%)"],
    ["58.3% (7 of 12)", "58.3% (7 of 12)"],
    ["45p [p]", "45p [p]"],
    ["24*", "24 [p]"],
    ["25:1", "25:1"],
    ["£500 hundred", "£50,000"],
  ])("%s is %s", (text, expected) => {
    expect(formatValue(known(text))).toBe(expected);
  });
});

describe("formatAmount", () => {
  test("rounds half away from zero and never shows a negative zero", () => {
    const style = { unit: "count", scale: 1, decimals: 1 };
    expect(formatAmount(new Big("-24.65"), style)).toBe("-24.7");
    expect(formatAmount(new Big("24.65"), style)).toBe("24.7");
    expect(formatAmount(new Big("-0.04"), style)).toBe("0.0");
  });
});
