import { tableOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a filter hides two steps",
    { targetsMore: { hasFilter: true, hiddenRows: new Set([2, 5]) } },
    [
      [
        "Targets",
        "A filter hides 2 rows of this sheet, which the appendix holds all the same. Clear the filter to see them.",
      ],
    ],
  ],
  [
    "a table's filter hides a metric",
    { metricsMore: { tables: [tableOf("A1:H6", { isFiltered: true })], hiddenRows: new Set([2]) } },
    [
      [
        "Metrics",
        "A filter hides 1 row of this sheet, which the appendix holds all the same. Clear the filter to see them.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["a filter that hides nothing", { targetsMore: { hasFilter: true } }],
];

describe("rows-filtered", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("rows-filtered", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["rows-filtered", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("rows-filtered", fault)).toEqual([]);
  });
});
