import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "an aim with a capital letter and a full stop",
    { targets: { B3: "Cleaner Streets.", C3: "Map the rounds" } },
    [
      [
        "Targets!B3",
        "“Cleaner Streets.” is written “Cleaner streets” in row 2, so the two count as different aims. Write them alike.",
      ],
    ],
  ],
  [
    "a target with z",
    { targets: { C2: "Organise bins", C3: "Organize bins" } },
    [
      [
        "Targets!C3",
        "“Organize bins” is written “Organise bins” in row 2, so the two count as different targets. Write them alike.",
      ],
    ],
    ["spelling-mixed"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["two aims that differ in a word", { targets: { B3: "Cleaner streets and lanes" } }],
];

describe("name-spelling-mixed", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("name-spelling-mixed", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["name-spelling-mixed", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("name-spelling-mixed", fault)).toEqual([]);
  });
});
