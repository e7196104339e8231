import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "words in a value",
    { metrics: { E3: "see the report" } },
    [["Metrics!E3", "“see the report” cannot be read as a value."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a marker for no value", { metrics: { E3: "[x]" } }],
];

describe("metric-value-unreadable", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-value-unreadable", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-value-unreadable", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-value-unreadable", fault)).toEqual([]);
  });
});
