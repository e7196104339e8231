import { testCheck } from "./testCheck";

const struck = (cells: Readonly<Record<string, "whole" | "part">>) => ({
  struck: new Map(Object.entries(cells)),
});

testCheck("text-struck", {
  finds: [
    [
      "a row that is struck through",
      {
        targetsMore: struck(
          Object.fromEntries(
            ["7,0", "7,2", "7,4", "7,5", "7,7", "7,8", "7,9", "7,10"].map((key) => [key, "whole"]),
          ),
        ),
      },
      [
        [
          "Targets!A8",
          "This row is struck through and is not in the appendix. Delete what no longer holds, or take the strikethrough away.",
        ],
      ],
    ],
    [
      "an update of which some words are struck through",
      { targetsMore: struck({ "1,3": "part" }) },
      [
        [
          "Targets!D2",
          "Some words of this cell are struck through. Excel does not tell which, so none of them is printed. Delete what no longer holds, or take the strikethrough away.",
        ],
      ],
    ],
    [
      "a date that is struck through and has no other beside it",
      { targetsMore: struck({ "2,5": "whole" }) },
      [
        [
          "Targets!F3",
          "This cell is struck through, so its words are not printed as if they still held. Delete what no longer holds, or take the strikethrough away.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a sheet on which nothing is struck through", {}],
    ["what is struck through below the table", { targetsMore: struck({ "30,0": "whole" }) }],
  ],
});
