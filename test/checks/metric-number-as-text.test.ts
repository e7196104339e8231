import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a number typed as text",
    { metrics: { E3: "455" } },
    [["Metrics!E3", "“455” is a number stored as text, which Excel leaves out of its sums."]],
  ],
  [
    "with thousands and pence",
    { metrics: { E5: "1,250.50" } },
    [["Metrics!E5", "“1,250.50” is a number stored as text, which Excel leaves out of its sums."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a number with words", { metrics: { E3: "about 455" } }],
];

describe("metric-number-as-text", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-number-as-text", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-number-as-text", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-number-as-text", fault)).toEqual([]);
  });
});
