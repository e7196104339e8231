import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, METRICS, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a copy of the plan",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Targets 2023", TARGETS),
        sheetOf("Metrics", METRICS),
      ],
    },
    [
      [
        "Targets",
        "The targets were taken from this sheet, but “Targets 2023” could hold them too. Choose the sheet in the settings.",
      ],
    ],
  ],
  [
    "a copy of the metrics",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Metrics", METRICS),
        sheetOf("Metrics old", METRICS),
      ],
    },
    [
      [
        "Metrics",
        "The metrics were taken from this sheet, but “Metrics old” could hold them too. Choose the sheet in the settings.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "the officer chose one",
    {
      sheets: [sheetOf("Targets", TARGETS), sheetOf("Targets 2023", TARGETS)],
      settings: { targetsSheet: "Targets" },
    },
  ],
  [
    "the copy is hidden",
    { sheets: [sheetOf("Targets", TARGETS), sheetOf("Old", TARGETS, { visibility: "hidden" })] },
  ],
];

describe("sheet-ambiguous", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("sheet-ambiguous", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["sheet-ambiguous", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("sheet-ambiguous", fault)).toEqual([]);
  });
});
