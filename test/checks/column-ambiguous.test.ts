import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "two columns of aims",
    { targets: { B1: "Objective", L1: "Outcome", L2: "Fewer fines" } },
    [
      [
        "Targets!B1",
        "“Objective” was taken as the aim, but column L “Outcome” could be it too. Choose the column in the settings.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "the officer chose one",
    {
      targets: { B1: "Objective", L1: "Outcome", L2: "Fewer fines" },
      settings: { targetsColumns: { aim: "Objective" } },
    },
  ],
  [
    "a column's own name beside another of its names",
    { targets: { L1: "Outcome", L2: "Fewer fines" } },
  ],
];

describe("column-ambiguous", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("column-ambiguous", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["column-ambiguous", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("column-ambiguous", fault)).toEqual([]);
  });
});
