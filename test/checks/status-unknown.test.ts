import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a word of the officer's own",
    { targets: { I3: "Gold" } },
    [
      [
        "Targets!I3",
        "“Gold” cannot be read as a status, so the timescale decides. Add the word to the list of status words in the settings.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "a word that the settings explain",
    { targets: { I3: "Gold" }, settings: { statusWords: { gold: "on-track" } } },
  ],
];

describe("status-unknown", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("status-unknown", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["status-unknown", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("status-unknown", fault)).toEqual([]);
  });
});
