import { checksRaised, day, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "due before the plan began",
    { settings: { planStart: day("2024-04-01") } },
    [
      [
        "Targets!F6",
        "Expected a timescale after the plan began on 1 April 2024 but found “March 2024”.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["no date of the plan is known", {}]];

describe("timescale-before-plan", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("timescale-before-plan", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["timescale-before-plan", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("timescale-before-plan", fault)).toEqual([]);
  });
});
