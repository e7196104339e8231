import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "the first rows have no aim",
    { targets: { B2: null } },
    [["Targets!B2", "Expected an aim in the first row but found none for 3 rows."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["later rows continue the aim", {}]];

describe("aim-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("aim-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["aim-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("aim-missing", fault)).toEqual([]);
  });
});
