import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "-ise and -ize",
    { targets: { D2: "Finalised the routes", D3: "Routes finalised", E3: "Finalize the map" } },
    [
      [
        "Targets!E3",
        "“Finalize” is spelled as in “Finalised” elsewhere in this paper. Choose one spelling.",
      ],
    ],
  ],
  [
    "with a hyphen and without",
    { targets: { D2: "Coordinators named", D3: "Coordinators met", E3: "More co-ordinators" } },
    [
      [
        "Targets!E3",
        "“co-ordinators” is spelled as in “Coordinators” elsewhere in this paper. Choose one spelling.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "words that are always spelled so",
    { targets: { D2: "Advised on the size of the prize", E2: "Exercise and revise" } },
  ],
];

describe("spelling-mixed", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("spelling-mixed", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["spelling-mixed", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("spelling-mixed", fault)).toEqual([]);
  });
});
