import { testCheck } from "./testCheck";

const colours = (...keys: readonly string[]) => ({
  colours: new Map(keys.map((key) => [key, "#FF0000"])),
});

testCheck("colour-without-words", {
  finds: [
    [
      "a column of colours",
      { targets: { L1: "RAG" }, targetsMore: colours("1,11", "2,11", "3,11") },
      [
        [
          "Targets!L1",
          "“RAG” has 3 coloured cells without words. A colour alone is not read and cannot be read aloud, so it is not in the appendix. Type the colour’s name, such as “Green”, in each cell.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["one coloured cell", { targetsMore: colours("1,11") }],
    ["coloured cells below the table", { targetsMore: colours("30,11", "31,11", "32,11") }],
  ],
});
