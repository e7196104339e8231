import { readPolarity, type Polarity } from "../../src/metric";

const WORDINGS: readonly (readonly [Polarity, readonly string[]])[] = [
  [
    "higher",
    [
      "Higher",
      "HIGH",
      "High is good",
      "Higher is better",
      "Higher – better",
      "Up",
      "Up is good",
      "Maximise",
      "Aim to maximise",
      "Aim to Maximize",
      "Increase",
      "Increasing",
      "Bigger is better",
      "More",
      "The higher the better",
      "Good is high",
      "Lower is worse",
      "↑",
      "▲",
      "⬆️",
      "+",
      "Yes",
    ],
  ],
  [
    "lower",
    [
      "Lower",
      "Low",
      "Low=Good",
      "Lower is better",
      "Down",
      "Decrease",
      "Minimise",
      "Aim to minimise",
      "Smaller",
      "Smaller-is-better",
      "Fewer is better",
      "Less",
      "Good performance is low",
      "High is bad",
      "Higher is worse",
      "Reduce",
      "↓",
      "▼",
      "-",
      "−",
    ],
  ],
  [
    "in-range",
    [
      "In range",
      "Within range",
      "Goldilocks",
      "Goldilocks (in range)",
      "On target",
      "Plan is best",
      "Maintain",
    ],
  ],
  [
    "neutral",
    ["Neutral", "N/A", "Data only", "Contextual", "Information only", "No polarity", "None"],
  ],
];

describe("readPolarity", () => {
  test.each(
    WORDINGS.flatMap(([polarity, texts]) => texts.map((text) => [text, polarity] as const)),
  )("%j is %s", (text, polarity) => {
    expect(readPolarity(text)).toBe(polarity);
  });

  test.each(["", " ", "?", "Higher or lower", "Not too high", "TBC", "100%", "No", "→"])(
    "%j says nothing sure",
    (text) => {
      expect(readPolarity(text)).toBeUndefined();
    },
  );
});
