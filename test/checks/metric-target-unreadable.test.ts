import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "words",
    { metrics: { G4: "as agreed with the board" } },
    [["Metrics!G4", "“as agreed with the board” cannot be read as a target."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["a range", { metrics: { G4: "90-110" } }]];

describe("metric-target-unreadable", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-target-unreadable", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-target-unreadable", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-target-unreadable", fault)).toEqual([]);
  });
});
