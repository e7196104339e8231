import { testCheck } from "./testCheck";

testCheck("progress-unchanged", {
  finds: [
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
          "“Ten bins set out in May” stood word for word in the last appendix. Bring it up to date, or say that nothing has changed.",
        ],
      ],
    ],
  ],
  leavesAlone: [
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
  ],
});
