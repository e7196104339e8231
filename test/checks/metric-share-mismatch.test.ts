import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "7 of 12 is not 70%",
    {
      metrics: {
        B3: "lights",
        D3: "7 of 12 (58%)",
        E3: "7 of 12 (70%)",
        F3: "8 of 12 (67%)",
        G3: null,
      },
    },
    [["Metrics!E3", "“7 of 12 (70%)” does not match: 7 of 12 is 58.3%, not 70%."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "rounded shares",
    {
      metrics: {
        B3: "lights",
        D3: "7 of 12 (58%)",
        E3: "8 of 12 (67%)",
        F3: "9 of 12 (75%)",
        G3: null,
      },
    },
  ],
];

describe("metric-share-mismatch", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metric-share-mismatch", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metric-share-mismatch", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metric-share-mismatch", fault)).toEqual([]);
  });
});
