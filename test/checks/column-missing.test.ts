import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "no timescale column",
    { targets: { F1: "Colour", G1: "Shape" } },
    [
      [
        "Targets",
        "Expected a column headed “Timescale” (or “Due date”, “By when”) but found none in row 1: choose the column in the settings.",
      ],
    ],
    ["column-unused"],
  ],
  [
    "no target column",
    { targets: { C1: "Colour" } },
    [
      [
        "Targets",
        "Expected a column headed “Target” (or “Action”, “Milestone”) but found none in row 1: choose the column in the settings.",
      ],
    ],
    ["column-unused"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["the columns go by other names", { targets: { C1: "Milestone", F1: "By when" } }],
];

describe("column-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("column-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["column-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("column-missing", fault)).toEqual([]);
  });
});
