import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "complete with a plan",
    { targets: { I2: "Complete", J2: "100%" } },
    [["Targets!I2", "The status says “Complete”, but “Set out twenty more” is still planned."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["complete with no plan", { targets: { I2: "Complete", J2: "100%", E2: null, F2: null } }],
];

describe("status-against-plan", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("status-against-plan", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["status-against-plan", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("status-against-plan", fault)).toEqual([]);
  });
});
