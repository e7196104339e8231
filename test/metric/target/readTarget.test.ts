import { readTarget } from "../../../src/metric";
import { withReason } from "../value/withReason";

describe("readTarget", () => {
  test.each<[string, object]>([
    ["<18%", { kind: "bound", comparison: "below", value: 18, unit: "percent" }],
    ["90% or above", { kind: "bound", comparison: "at-least", value: 90 }],
    ["90%+", { kind: "bound", comparison: "at-least", value: 90 }],
    ["No more than 5 days", { kind: "bound", comparison: "at-most", value: 5, unit: "days" }],
    ["up to 5", { kind: "bound", comparison: "at-most", value: 5 }],
    ["95% by March 2025", { kind: "bound", comparison: "equal", value: 95 }],
    ["95% in 2024/25", { kind: "bound", comparison: "equal", value: 95 }],
    ["Target: 95%", { kind: "bound", comparison: "equal", value: 95 }],
    ["Maintain above 95%", { kind: "bound", comparison: "above", value: 95 }],
    ["Increase to 95%", { kind: "bound", comparison: "at-least", value: 95 }],
    ["Reduce to below 18%", { kind: "bound", comparison: "below", value: 18 }],
    ["Reduce from 20 to 15", { kind: "bound", comparison: "at-most", value: 15 }],
    ["zero", { kind: "bound", comparison: "equal", value: 0 }],
    ["between 10 and 20", { kind: "between", low: 10, high: 20, unit: "count" }],
    ["£10-15m", { kind: "between", low: 10_000_000, high: 15_000_000, unit: "GBP" }],
    ["£10m to £15m", { kind: "between", low: 10_000_000, high: 15_000_000, unit: "GBP" }],
    ["95% ± 2%", { kind: "between", low: 93, high: 97, unit: "percent" }],
    ["Reduce by 10%", { kind: "change", direction: "down", amount: 10, unit: "percent" }],
    [
      "10% reduction on 2019/20",
      { kind: "change", direction: "down", amount: 10, unit: "percent" },
    ],
    ["+5pp", { kind: "change", direction: "up", amount: 5, unit: "points" }],
    ["reduce by 50", { kind: "change", direction: "down", amount: 50, unit: "absolute" }],
    ["Increase", { kind: "change", direction: "up", amount: 0, unit: "absolute" }],
  ])("%s", (text, expected) => {
    expect(readTarget(text)).toMatchObject({ ...expected, text });
  });

  test("the unit of the metric and the real number count", () => {
    expect(readTarget("20", { unit: "£m" })).toMatchObject({ value: 20_000_000, unit: "GBP" });
    expect(readTarget("95%", { number: 0.95, numberFormat: "0%" })).toMatchObject({
      value: 95,
      unit: "percent",
    });
  });

  test.each(["", "N/A", "TBC", "Data only", "Top quartile", "improve by 3%", "x".repeat(300)])(
    "%j is unread, with a reason",
    (text) => {
      expect(withReason(readTarget(text))).toMatchObject({
        kind: "unread",
        text,
        reason: expect.stringMatching(/\.$|\?$/),
      });
    },
  );
});
