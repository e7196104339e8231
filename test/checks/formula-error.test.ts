import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a reference that is gone",
    { targets: { D2: "#REF!" } },
    [
      [
        "Targets!D2",
        "Expected words or a value but found the error #REF!: it refers to a cell that is gone. Mend the formula or type what belongs here.",
      ],
    ],
  ],
  [
    "a timescale that is not found",
    { targets: { F2: "#N/A" } },
    [
      [
        "Targets!F2",
        "Expected words or a value but found the error #N/A: it looks for something that is not there. Mend the formula or type what belongs here.",
      ],
    ],
  ],
  [
    "a metric's value",
    { metrics: { E3: "#DIV/0!" } },
    [
      [
        "Metrics!E3",
        "Expected words or a value but found the error #DIV/0!: it divides by nothing. Mend the formula or type what belongs here.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["the words of an error in a text", { targets: { D2: "The old sheet showed #REF! all over" } }],
];

describe("formula-error", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("formula-error", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["formula-error", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("formula-error", fault)).toEqual([]);
  });
});
