import { tableOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a row typed below the table",
    { targetsMore: { tables: [tableOf("A1:K7")] } },
    [
      [
        "Targets!A8",
        "Row 8 lies outside the table “Table1”, so sorting and filtering pass it by. It is in the appendix; drag the table's corner down to take it in.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["the table holds all", { targetsMore: { tables: [tableOf("A1:K8")] } }],
  ["the table is elsewhere", { targetsMore: { tables: [tableOf("N4:O9")] } }],
];

describe("table-rows-outside", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("table-rows-outside", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["table-rows-outside", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("table-rows-outside", fault)).toEqual([]);
  });
});
