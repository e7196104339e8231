import { testCheck } from "./testCheck";

testCheck("cell-picture", {
  finds: [
    [
      "a picture where a note belongs",
      { targetsMore: { pictures: new Set(["1,10"]) } },
      [
        [
          "Targets!K2",
          "This cell holds a picture or a card of data, or an error typed over its formula. It was left out: only words, numbers and dates can be read. Type in words what it shows.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a picture below the table", { targetsMore: { pictures: new Set(["30,0"]) } }]],
});
