import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a bare quarter",
    { targets: { F2: "Q3 2024", I2: null } },
    [
      [
        "Targets!F2",
        "“Q3 2024” is doubtful: a quarter of a single year may be of the calendar or the financial year; the financial year's, which ends later, is taken. Write it in full.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a quarter with its financial year", { targets: { F2: "Q3 2024/25" } }],
];

describe("timescale-doubtful", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("timescale-doubtful", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["timescale-doubtful", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("timescale-doubtful", fault)).toEqual([]);
  });
});
