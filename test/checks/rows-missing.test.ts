import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, METRICS, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "headings alone",
    { sheets: [sheetOf("Targets", TARGETS.slice(0, 1)), sheetOf("Metrics", METRICS)] },
    [
      [
        "Targets",
        "Expected rows of targets under the headings in row 1 but found none, so there is nothing to report.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["one row is enough", { sheets: [sheetOf("Targets", TARGETS.slice(0, 2))] }],
];

describe("rows-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("rows-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["rows-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("rows-missing", fault)).toEqual([]);
  });
});
