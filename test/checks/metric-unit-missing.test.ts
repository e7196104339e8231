import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a wait without a unit",
    { metrics: { A6: "Average wait", B6: null } },
    [
      [
        "Metrics!B6",
        "Expected a unit for “Average wait” but found none: say whether it is a number, %, £ or days.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a count says what it counts", { metrics: { B4: null } }],
  ["no column of units", { metrics: { B1: "Group" } }],
];

describe("metric-unit-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-unit-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-unit-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-unit-missing", fault)).toEqual([]);
  });
});
