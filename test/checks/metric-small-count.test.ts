import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "six children",
    { metrics: { A4: "Children placed outside the area", D4: 12, E4: 11, F4: 6, G4: 10 } },
    [
      [
        "Metrics!F4",
        "“6” counts fewer than ten persons, who may be recognised in a public paper. Ask whether to suppress it ([c]).",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["six complaints", { metrics: { D4: 12, E4: 11, F4: 6, G4: 10 } }],
  [
    "ten children",
    { metrics: { A4: "Children placed outside the area", D4: 12, E4: 11, F4: 10, G4: 10 } },
  ],
];

describe("metric-small-count", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-small-count", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-small-count", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-small-count", fault)).toEqual([]);
  });
});
