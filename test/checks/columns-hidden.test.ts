import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the timescales are hidden",
    { targetsMore: { hiddenColumns: new Set([5]) } },
    [
      [
        "Targets!F1",
        "The column “Timescale” is hidden, yet it is read as the timescale. Show it, so that what is published can be seen.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a column beside the table is hidden", { targetsMore: { hiddenColumns: new Set([20]) } }],
];

describe("columns-hidden", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("columns-hidden", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["columns-hidden", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("columns-hidden", fault)).toEqual([]);
  });
});
