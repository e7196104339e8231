import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a hidden step",
    { targetsMore: { hiddenRows: new Set([3]) } },
    [
      [
        "Targets!A4",
        "Row 4 is hidden, yet it is in the appendix. Delete it if it is not to be published.",
      ],
    ],
  ],
  [
    "a hidden metric",
    { metricsMore: { hiddenRows: new Set([2]) } },
    [
      [
        "Metrics!A3",
        "Row 3 is hidden, yet it is in the appendix. Delete it if it is not to be published.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a hidden blank row", { targetsMore: { hiddenRows: new Set([40]) } }],
];

describe("rows-hidden", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("rows-hidden", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["rows-hidden", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("rows-hidden", fault)).toEqual([]);
  });
});
