import { checksRaised, type Fault, foundBy, written } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a second heading row in other words",
    {
      targets: {
        ...written(
          9,
          "No|Objective|Action|Update|Next steps|Due date|New date|Owner|RAG|% complete|Comments",
        ),
      },
    },
    [
      [
        "Targets!A1",
        "Row 1 was taken as the headings, but row 9 reads as headings too. Keep one heading row a sheet.",
      ],
    ],
    ["timescale-unreadable", "status-unknown"],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "the same headings again",
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

describe("header-unclear", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("header-unclear", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["header-unclear", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("header-unclear", fault)).toEqual([]);
  });
});
