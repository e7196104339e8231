import { testCheck } from "./testCheck";

testCheck("text-spaces", {
  finds: [
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
  ],
  leavesAlone: [["line breaks and one space", { targets: { D2: "Ten bins\nset out in May" } }]],
});
