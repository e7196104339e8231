import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "achieved with a plan",
    { targets: { D2: "Achieved" } },
    [
      [
        "Targets!D2",
        "Progress made says “Achieved”, but “Set out twenty more” is still planned. Say what is achieved and what is not.",
      ],
    ],
  ],
  [
    "achieved with a time ahead",
    { targets: { F4: "December 2024", I4: null, J4: null } },
    [
      [
        "Targets!F4",
        "Progress made says “Achieved”, but the timescale “December 2024” lies ahead. Clear it if the work is done.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["achieved and done", {}]];

describe("achieved-yet-open", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("achieved-yet-open", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["achieved-yet-open", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("achieved-yet-open", fault)).toEqual([]);
  });
});
