import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the middle year first",
    { metrics: { D1: "2022-23", E1: "2021-22" } },
    [
      [
        "Metrics!E1",
        "The period “2021-22” stands after a later one. The appendix sets the periods in order of time.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["newest first", { metrics: { D1: "2023-24", F1: "2021-22" } }],
];

describe("periods-out-of-order", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("periods-out-of-order", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["periods-out-of-order", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("periods-out-of-order", fault)).toEqual([]);
  });
});
