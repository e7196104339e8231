import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "brought forward, or mistyped",
    { targets: { G7: "January 2025" } },
    [
      [
        "Targets!G7",
        "Expected a revised date after the original one (31 March 2025) but found 31 January 2025. Check which is the newer.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["moved back", { targets: { G7: "June 2025" } }]];

describe("revised-earlier", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("revised-earlier", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["revised-earlier", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("revised-earlier", fault)).toEqual([]);
  });
});
