import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "no value in any period",
    { metrics: { D4: null, E4: null, F4: null } },
    [["Metrics!A4", "Expected a value for “Complaints received” but found none in any period."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["one value is missing", { metrics: { D4: null } }],
];

describe("metric-empty", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-empty", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-empty", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-empty", fault)).toEqual([]);
  });
});
