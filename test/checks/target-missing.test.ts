import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a new aim without a target",
    { targets: { C5: null } },
    [["Targets!C5", "Expected a target under the aim “Safer roads” but found none."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["rows that continue a target", { targets: { C3: null } }],
];

describe("target-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("target-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["target-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("target-missing", fault)).toEqual([]);
  });
});
