import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "255 characters",
    { targets: { D2: "x".repeat(255) } },
    [
      [
        "Targets!D2",
        "This text has exactly 255 characters, the length at which older exports cut a text, and does not end with a full stop. Check that its end is not lost.",
      ],
    ],
  ],
  [
    "32,767 characters",
    { targets: { E3: "x".repeat(32767) } },
    [
      [
        "Targets!E3",
        "This text has exactly 32,767 characters, the most that a cell can hold, and does not end with a full stop. Check that its end is not lost.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["255 characters that end with a full stop", { targets: { D2: `${"x".repeat(254)}.` } }],
  ["254 characters", { targets: { D2: "x".repeat(254) } }],
];

describe("text-cut", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("text-cut", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["text-cut", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("text-cut", fault)).toEqual([]);
  });
});
