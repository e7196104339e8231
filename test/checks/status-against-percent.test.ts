import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "complete at 60%",
    { targets: { J4: "60%" } },
    [["Targets!J4", "The status says “Complete”, but the percentage complete is 60%."]],
  ],
  [
    "on track at 100%",
    { targets: { J2: "100%" } },
    [["Targets!J2", "The status says “On track”, but the percentage complete is 100%."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [["in progress at 40%", {}]];

describe("status-against-percent", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("status-against-percent", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["status-against-percent", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("status-against-percent", fault)).toEqual([]);
  });
});
