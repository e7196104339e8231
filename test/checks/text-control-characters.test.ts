import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a vertical tab",
    { targets: { D2: "Ten bins\u000bset out" } },
    [
      [
        "Targets!D2",
        "This text holds characters that cannot be seen and may print as boxes, often left by copying from another program.",
      ],
    ],
  ],
  [
    "a mark without width",
    { targets: { D2: "Ten\u200bbins" } },
    [
      [
        "Targets!D2",
        "This text holds characters that cannot be seen and may print as boxes, often left by copying from another program.",
      ],
    ],
  ],
  [
    "what an export left",
    { targets: { D2: "Ten bins_x000D_\nset out" } },
    [
      [
        "Targets!D2",
        "This text holds characters that cannot be seen and may print as boxes, often left by copying from another program.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["tab and line break", { targets: { D2: "Ten\tbins\nset out" } }],
];

describe("text-control-characters", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("text-control-characters", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["text-control-characters", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("text-control-characters", fault)).toEqual([]);
  });
});
