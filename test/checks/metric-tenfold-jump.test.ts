import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a digit too many",
    { metrics: { F3: 5020 } },
    [
      [
        "Metrics!F3",
        "“5020” is more than ten times “455” in 2022-23. Check for a slipped digit or unit.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["doubled", { metrics: { F3: 910 } }],
  ["small numbers jump", { metrics: { D4: 1, E4: 0, F4: 9 } }],
];

describe("metric-tenfold-jump", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-tenfold-jump", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-tenfold-jump", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-tenfold-jump", fault)).toEqual([]);
  });
});
