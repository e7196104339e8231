import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "0.93 beside 95",
    { metrics: { D2: 91, E2: 0.93, F2: 95 } },
    [
      [
        "Metrics!E2",
        "“0.93” seems to be a share of 1, where “91” in 2021-22 is a percentage. Write both as percentages.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a small share", { metrics: { D2: 3.1, E2: 0.9, F2: 2.4, G2: 3 } }],
];

describe("metric-scale-mixed", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-scale-mixed", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-scale-mixed", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-scale-mixed", fault)).toEqual([]);
  });
});
