import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a plan and no time",
    { targets: { F2: null, I2: null } },
    [
      [
        "Targets!F2",
        "Expected a timescale for “Set out twenty more” but found none. Say by when, or “Ongoing”.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["nothing planned, no time", { targets: { E2: null, F2: null, I2: null, J2: null } }],
];

describe("plan-without-timescale", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("plan-without-timescale", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["plan-without-timescale", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("plan-without-timescale", fault)).toEqual([]);
  });
});
