import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "on track, yet passed",
    { targets: { I6: "On track" } },
    [
      [
        "Targets!I6",
        "The status says “On track”, but the timescale “March 2024” passed 72 days before the report. Change the status or revise the timescale.",
      ],
    ],
  ],
  [
    "overdue, yet ahead",
    { targets: { I2: "Overdue" } },
    [
      [
        "Targets!I2",
        "The status says “Overdue”, but the timescale “December 2024” has not passed yet.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["amber says nothing of the time", { targets: { I6: "Amber" } }],
];

describe("status-against-timescale", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("status-against-timescale", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["status-against-timescale", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("status-against-timescale", fault)).toEqual([]);
  });
});
