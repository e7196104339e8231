import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "two months in a cell",
    { targets: { F2: "July 2024\nDecember 2024", I2: null } },
    [
      [
        "Targets!F2",
        "In “July 2024 December 2024” two times are written; the later one counts. Give each date a row of its own, or keep one.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a range", { targets: { F2: "July 2024 to December 2024" } }],
];

describe("timescale-two-dates", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("timescale-two-dates", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["timescale-two-dates", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("timescale-two-dates", fault)).toEqual([]);
  });
});
