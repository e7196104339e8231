import { checksRaised, type Fault, foundBy } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "word for word",
    {
      previousSteps: [
        {
          aim: "Cleaner streets",
          target: "Set out more litter bins",
          progressPlanned: "Set out twenty more",
          progressMade: "Ten bins set out in May",
        },
      ],
    },
    [
      [
        "Targets!D2",
        "Progress made is word for word as in the last appendix. Bring it up to date, or say that nothing has changed.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "another text last time",
    {
      previousSteps: [
        {
          aim: "Cleaner streets",
          target: "Set out more litter bins",
          progressPlanned: "Set out twenty more",
          progressMade: "Five bins set out",
        },
      ],
    },
  ],
  [
    "finished work stays as it is",
    {
      previousSteps: [
        {
          aim: "Cleaner streets",
          target: "Clear reports within two days",
          progressPlanned: "",
          progressMade: "Achieved",
        },
      ],
    },
  ],
];

describe("progress-unchanged", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("progress-unchanged", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["progress-unchanged", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("progress-unchanged", fault)).toEqual([]);
  });
});
