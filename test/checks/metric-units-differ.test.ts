import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "pounds among per cents",
    { metrics: { B2: null, E2: "£93" } },
    [
      [
        "Metrics!E2",
        "“£93” has another unit than “91%” in 2021-22, so the two cannot be compared.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["all per cents", {}]];

describe("metric-units-differ", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-units-differ", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-units-differ", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-units-differ", fault)).toEqual([]);
  });
});
