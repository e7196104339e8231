import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the only plan is hidden",
    { targetsMore: { visibility: "hidden" } },
    [
      [
        "Targets",
        "This sheet is hidden, yet the appendix is made from it. Show it, or choose another in the settings.",
      ],
    ],
  ],
  [
    "the metrics are very hidden",
    { metricsMore: { visibility: "very-hidden" } },
    [
      [
        "Metrics",
        "This sheet is hidden, yet the appendix is made from it. Show it, or choose another in the settings.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "an unused sheet is hidden",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Lists", [["Green"]], { visibility: "hidden" }),
      ],
    },
  ],
];

describe("sheet-hidden", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("sheet-hidden", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["sheet-hidden", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("sheet-hidden", fault)).toEqual([]);
  });
});
