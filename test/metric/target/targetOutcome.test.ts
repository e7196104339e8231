import {
  readTarget,
  readValue,
  targetOutcome,
  type Polarity,
  type TargetOutcome,
} from "../../../src/metric";

const outcome = (
  target: string,
  value: string,
  polarity?: Polarity,
  baseline?: string,
): TargetOutcome =>
  targetOutcome(
    readTarget(target),
    readValue(value),
    polarity,
    baseline === undefined ? undefined : readValue(baseline),
  );

describe("targetOutcome", () => {
  test.each<[string, string, Polarity | undefined, TargetOutcome]>([
    ["<18%", "17.2%", undefined, "met"],
    ["<18%", "18%", undefined, "not-met"],
    ["≥ 95%", "95%", undefined, "met"],
    ["≥ 95%", "94.9%", undefined, "not-met"],
    ["over 90%", "90%", undefined, "not-met"],
    ["95%", "96%", "higher", "met"],
    ["95%", "94%", "higher", "not-met"],
    ["95%", "94%", "lower", "met"],
    ["95%", "96%", "lower", "not-met"],
    ["95%", "95%", undefined, "met"],
    ["95%", "96%", undefined, "cannot-tell"],
    ["95%", "96%", "in-range", "not-met"],
    ["95%", "96%", "neutral", "cannot-tell"],
    ["10-15%", "12%", undefined, "met"],
    ["10-15%", "16%", undefined, "not-met"],
    ["at least 20", "over 20", undefined, "met"],
    ["above 20", "over 20", undefined, "met"],
    ["at least 25", "over 20", undefined, "cannot-tell"],
    ["at least 25", "under 25", undefined, "not-met"],
    ["at least 25", "at most 25", undefined, "cannot-tell"],
    ["at most 25", "under 25", undefined, "met"],
    ["at most 25", "over 25", undefined, "not-met"],
    ["below 25", "at least 25", undefined, "not-met"],
    ["at least 500", "about 510", undefined, "cannot-tell"],
    ["at least 500", "about 900", undefined, "met"],
    ["95", "96%", "higher", "met"],
    ["20", "£20m", "higher", "cannot-tell"],
    ["95%", "12 days", "higher", "cannot-tell"],
    ["95%", "[c]", "higher", "cannot-tell"],
    ["TBC", "95%", "higher", "cannot-tell"],
  ])("%s with %s (%s) is %s", (target, value, polarity, expected) => {
    expect(outcome(target, value, polarity)).toBe(expected);
  });

  test.each<[string, string, string | undefined, TargetOutcome]>([
    ["10% reduction", "90", "100", "met"],
    ["10% reduction", "91", "100", "not-met"],
    ["increase by 5 percentage points", "74%", "69%", "met"],
    ["reduce by 50", "60", "100", "not-met"],
    ["Year on year reduction", "99", "100", "met"],
    ["Year on year reduction", "100", "100", "not-met"],
    ["10% reduction", "90", undefined, "cannot-tell"],
    ["10% reduction", "90", "0", "cannot-tell"],
    ["10% reduction", "90", "over 100", "cannot-tell"],
  ])("%s with %s after %s is %s", (target, value, baseline, expected) => {
    expect(outcome(target, value, undefined, baseline)).toBe(expected);
  });
});
