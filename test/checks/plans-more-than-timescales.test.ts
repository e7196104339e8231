import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "three plans and two times",
    {
      targets: {
        E2: "Order bins\nSet them out\nCount them",
        F2: "July 2024\nDecember 2024",
        I2: null,
      },
    },
    [
      [
        "Targets!F2",
        "Expected a timescale for each of the 3 plans in this row but found 2. Give each plan a row of its own.",
      ],
    ],
    ["timescale-two-dates"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["one time for all plans", { targets: { E2: "Order bins\nSet them out" } }],
];

describe("plans-more-than-timescales", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("plans-more-than-timescales", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["plans-more-than-timescales", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("plans-more-than-timescales", fault)).toEqual([]);
  });
});
