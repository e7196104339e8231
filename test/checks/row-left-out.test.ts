import { checksRaised, type Fault, foundBy, written } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a note under the table",
    { targets: { A11: "Note: dates are those of the board" } },
    [
      [
        "Targets!A11",
        "“Note: dates are those of the board” was taken as a note beside the table and is not in the appendix.",
      ],
    ],
  ],
  [
    "a total",
    { metrics: { A7: "Total", D7: 5, E7: 6, F7: 7 } },
    [["Metrics!A7", "“Total” was taken as a total and is not in the appendix."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "headings printed again",
    {
      targets: {
        ...written(
          9,
          "Ref|Aim|Target|Progress made|Progress planned|Timescale|Revised date|Lead|Status|% complete|Notes",
        ),
        ...written(10, "8||More benches|Two set|Two more|May 2025||C. Hay||10%"),
      },
    },
  ],
];

describe("row-left-out", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("row-left-out", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["row-left-out", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("row-left-out", fault)).toEqual([]);
  });
});
