import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the same target further down",
    { targets: { C8: "Mend street lights" } },
    [
      [
        "Targets!C8",
        "The target “Mend street lights” stands in row 5 already. Move its rows together, or say how the two differ.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["the same target in the next row", { targets: { C3: "Set out more litter bins" } }],
];

describe("target-duplicate", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("target-duplicate", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["target-duplicate", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("target-duplicate", fault)).toEqual([]);
  });
});
