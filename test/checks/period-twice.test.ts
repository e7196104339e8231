import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a year twice",
    { metrics: { E1: "2021/22" } },
    [["Metrics!E1", "The period “2021/22” stands in two columns. Keep one of them."]],
    ["periods-missing"],
  ],
  [
    "a period twice in a long sheet",
    {
      sheets: [
        sheetOf("Targets", TARGETS),
        sheetOf("Metrics", [
          ["Metric", "Period", "Value", "Good is"],
          ["Lights mended", "2022-23", 455, "Higher"],
          ["Lights mended", "2022/23", 502, "Higher"],
        ]),
      ],
    },
    [["Metrics!C3", "“Lights mended” has two values for “2022/23”. Keep one of them."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["each year once", {}]];

describe("period-twice", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("period-twice", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["period-twice", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("period-twice", fault)).toEqual([]);
  });
});
