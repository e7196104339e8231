import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the first aim comes back at the end",
    { targets: { B8: "Cleaner streets" } },
    [
      [
        "Targets!B8",
        "The aim “Cleaner streets” stands in row 4 already, with other aims between. Move its rows together, or it is printed twice.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["an aim repeated in the next row", { targets: { B3: "Cleaner streets" } }],
];

describe("aim-returns", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("aim-returns", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["aim-returns", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("aim-returns", fault)).toEqual([]);
  });
});
