import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "one metric says nothing",
    { metrics: { C4: null } },
    [
      [
        "Metrics!C4",
        "Nothing says which way is good for “Complaints received”, so the appendix cannot say whether a change is for the better. Write Higher, Lower, In range or Neutral.",
      ],
    ],
  ],
  [
    "no column says it",
    { metrics: { C1: "Group" } },
    [
      [
        "Metrics",
        "No column says which way is good, so the appendix cannot say whether a change is for the better. Add a column headed “Good is” with Higher, Lower, In range or Neutral.",
      ],
    ],
    ["column-unused"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["neither way is good", { metrics: { C4: "Neutral" } }],
];

describe("metric-polarity-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-polarity-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-polarity-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-polarity-missing", fault)).toEqual([]);
  });
});
