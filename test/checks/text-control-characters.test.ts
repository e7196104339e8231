import { testCheck } from "./testCheck";

testCheck("text-control-characters", {
  finds: [
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
  ],
  leavesAlone: [["tab and line break", { targets: { D2: "Ten\tbins\nset out" } }]],
});
