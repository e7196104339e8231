import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a sheet called Indicators with one column",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Indicators", [
          ["Staff", "Ten"],
          ["Visits", "Six"],
        ]),
      ],
    },
    [
      [
        "Indicators",
        "Expected headings for the metric and for its periods, such as “Metric” and “2023/24” but found none in the first rows, so this sheet is left out.",
      ],
    ],
  ],
  [
    "the chosen sheet is gone",
    { sheets: [sheetOf("Targets", TARGETS)], settings: { metricsSheet: "Figures" } },
    [["", "Expected the metrics sheet “Figures” but found no sheet of that name."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["no metrics at all", { sheets: [sheetOf("Targets", TARGETS)] }],
  ["an empty sheet for later", { sheets: [sheetOf("Targets", TARGETS), sheetOf("Metrics", [])] }],
];

describe("metrics-sheet-unread", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metrics-sheet-unread", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metrics-sheet-unread", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metrics-sheet-unread", fault)).toEqual([]);
  });
});
