import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "neither progress nor plan",
    { targets: { D3: null, E3: null, F3: null, J3: null } },
    [
      [
        "Targets!D3",
        "Expected progress made or planned but found neither. Say what was done or what comes next.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["progress alone", { targets: { E3: null, F3: null } }],
  [
    "the status says complete",
    { targets: { D3: null, E3: null, F3: null, I3: "Complete", J3: null } },
  ],
];

describe("step-empty", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("step-empty", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["step-empty", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("step-empty", fault)).toEqual([]);
  });
});
