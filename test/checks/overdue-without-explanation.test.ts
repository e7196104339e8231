import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "overdue and no word of it",
    { targets: { D6: null } },
    [
      [
        "Targets!D6",
        "This step is overdue by 72 days (“March 2024”), and no progress or note says why. Councillors will ask.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a note says why", { targets: { D6: null, K6: "The contractor reports in July" } }],
];

describe("overdue-without-explanation", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("overdue-without-explanation", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(
        ["overdue-without-explanation", ...besides].sort(),
      );
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("overdue-without-explanation", fault)).toEqual([]);
  });
});
