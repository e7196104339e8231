import { checksRaised, dated, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a text date among real ones",
    { targets: { F2: "31/12/2024", F3: dated(45504, "31/07/2024") } },
    [
      [
        "Targets!F2",
        "“31/12/2024” is a date stored as text, where other cells of this column hold real dates, so Excel sorts them apart.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["text dates alone", { targets: { F2: "31/12/2024", F3: "31/07/2024" } }],
  [
    "a text date that can be read two ways",
    { targets: { F2: "05/12/2024", F3: dated(45504, "31/07/2024") } },
  ],
];

describe("date-as-text", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("date-as-text", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["date-as-text", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("date-as-text", fault)).toEqual([]);
  });
});
