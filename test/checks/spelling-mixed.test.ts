import { testCheck } from "./testCheck";

testCheck("spelling-mixed", {
  finds: [
    [
      "-ise and -ize",
      { targets: { D2: "Finalised the routes", D3: "Routes finalised", E3: "Finalize the map" } },
      [
        [
          "Targets!E3",
          "“Finalize” is spelled “Finalised” elsewhere in this paper. Choose one spelling.",
        ],
      ],
    ],
    [
      "with a hyphen and without",
      { targets: { D2: "Coordinators named", D3: "Coordinators met", E3: "More co-ordinators" } },
      [
        [
          "Targets!E3",
          "“co-ordinators” is spelled “Coordinators” elsewhere in this paper. Choose one spelling.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "words that are always spelled so",
      { targets: { D2: "Advised on the size of the prize", E2: "Exercise and revise" } },
    ],
  ],
});
