import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "values without a name",
    { metrics: { A3: null } },
    [["Metrics!A3", "Expected the metric's name but found none."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["every row has its name", {}]];

describe("metric-name-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-name-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-name-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-name-missing", fault)).toEqual([]);
  });
});
