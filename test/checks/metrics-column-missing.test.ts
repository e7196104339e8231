import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "values without periods",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Metrics", [
          ["Metric", "Value", "Good is"],
          ["Lights mended", 502, "Higher"],
        ]),
      ],
    },
    [
      [
        "Metrics",
        "Expected periods as headings (“2023/24”) or a column headed “Period” but found none, so no metric can be compared.",
      ],
    ],
    ["metric-empty"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "a long sheet",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Metrics", [
          ["Metric", "Period", "Value", "Good is"],
          ["Lights mended", "2022-23", 455, "Higher"],
          ["Lights mended", "2023-24", 502, "Higher"],
        ]),
      ],
    },
  ],
];

describe("metrics-column-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("metrics-column-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["metrics-column-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("metrics-column-missing", fault)).toEqual([]);
  });
});
