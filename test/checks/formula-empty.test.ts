import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "progress from a formula that gives nothing",
    { targets: { D6: null }, targetsMore: { formulas: new Map([["5,3", '=IF(Z1,Z2,"")']]) } },
    [
      [
        "Targets!D6",
        "The formula in this cell shows nothing, so the appendix has nothing here. Check that this is meant.",
      ],
    ],
    ["overdue-without-explanation"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a formula with words", { targetsMore: { formulas: new Map([["1,3", "=Z1"]]) } }],
];

describe("formula-empty", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("formula-empty", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["formula-empty", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("formula-empty", fault)).toEqual([]);
  });
});
