import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a target of two years ago",
    { metrics: { G4: "100 by March 2022" } },
    [
      [
        "Metrics!G4",
        "The target “100 by March 2022” was for a time that ended on 31 March 2022, before the latest value (2023-24). Set a new target.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a target ahead", { metrics: { G4: "90 by March 2025" } }],
  // A search that grows with the cube of the length would not come back from this one.
  ["a text of many words that could begin a period", { metrics: { G4: "by 11 ".repeat(5000) } }],
];

describe("metric-target-past", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-target-past", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-target-past", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-target-past", fault)).toEqual([]);
  });
});
