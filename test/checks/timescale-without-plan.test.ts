import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a time and nothing planned",
    { targets: { E3: null } },
    [["Targets!E3", "Expected something planned for the timescale “July 2024” but found nothing."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["a dash", { targets: { E3: null, F3: "-" } }]];

describe("timescale-without-plan", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("timescale-without-plan", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["timescale-without-plan", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("timescale-without-plan", fault)).toEqual([]);
  });
});
