import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a space at the end",
    { targets: { D2: "Ten bins set out in May " } },
    [["Targets!D2", "This text has a space at its end."]],
  ],
  [
    "double spaces and a space in front",
    { targets: { E2: " Set out  twenty more" } },
    [["Targets!E2", "This text has a space at its beginning and double spaces."]],
  ],
  [
    "a non-breaking space",
    { targets: { D3: "Routes\u00a0agreed" } },
    [["Targets!D3", "This text has non-breaking spaces."]],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["line breaks and one space", { targets: { D2: "Ten bins\nset out in May" } }],
];

describe("text-spaces", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("text-spaces", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["text-spaces", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("text-spaces", fault)).toEqual([]);
  });
});
