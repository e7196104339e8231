import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the same metric twice",
    { metrics: { A5: "Street lights mended", B5: "Number" } },
    [
      [
        "Metrics!A5",
        "The metric “Street lights mended” stands in row 3 already. Keep one of the two rows.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a number and its share", { metrics: { A2: "Street lights mended" } }],
];

describe("metric-duplicate", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-duplicate", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-duplicate", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-duplicate", fault)).toEqual([]);
  });
});
