import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a column of costs",
    { targets: { L1: "Cost", L3: "£300" } },
    [
      [
        "Targets!L1",
        "The column “Cost” is not one that the appendix shows, so what stands in it is left out.",
      ],
    ],
  ],
  [
    "a column of the metrics",
    { metrics: { I1: "Collected from", I2: "Depot" } },
    [
      [
        "Metrics!I1",
        "The column “Collected from” is not one that the appendix shows, so what stands in it is left out.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a heading with nothing under it", { targets: { L1: "Cost" } }],
];

describe("column-unused", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("column-unused", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["column-unused", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("column-unused", fault)).toEqual([]);
  });
});
