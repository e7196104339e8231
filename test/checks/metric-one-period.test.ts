import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "only the last year",
    { metrics: { D4: null, E4: null } },
    [
      [
        "Metrics!A4",
        "“Complaints received” has a value for 2023-24 alone, so no change can be shown. Add the period before.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["two years", { metrics: { D4: null } }]];

describe("metric-one-period", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-one-period", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-one-period", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-one-period", fault)).toEqual([]);
  });
});
