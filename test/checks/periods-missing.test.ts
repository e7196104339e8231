import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a year left out",
    { metrics: { D1: "2020-21" } },
    [["Metrics", "2021-22 is missing between 2020-21 and 2022-23."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["every second year", { metrics: { D1: "2019-20", E1: "2021-22" } }],
];

describe("periods-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("periods-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["periods-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("periods-missing", fault)).toEqual([]);
  });
});
