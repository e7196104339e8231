import { testCheck } from "./testCheck";

const WELSH = { language: "cy" } as const;
/** A column of Welsh beside the targets, all of it filled in. */
const COLUMN = {
  L1: "Target (Welsh)",
  L2: "Gosod rhagor o finiau sbwriel",
  L4: "Clirio o fewn deuddydd",
  L5: "Trwsio goleuadau stryd",
  L6: "Arafu’r traffig",
  L7: "Agor parc newydd",
  L8: "Plannu rhagor o goed",
};
const UNTIL = "Until then the appendix prints the words of the plan’s first language.";

testCheck("text-untranslated", {
  finds: [
    [
      "blank cells beside words",
      { targets: { ...COLUMN, L5: "", L7: "" }, settings: WELSH },
      [["Targets!L5", `Not yet in Welsh: L5, L7. ${UNTIL}`]],
    ],
    [
      "a metric's name that is blank beside words",
      {
        metrics: { J1: "Metric (Welsh)", J2: "Biniau a wagiwyd", J3: "Goleuadau a drwsiwyd" },
        settings: WELSH,
      },
      [["Metrics!J4", `Not yet in Welsh: J4, J5, J6. ${UNTIL}`]],
    ],
  ],
  leavesAlone: [
    ["a column that is filled in", { targets: COLUMN, settings: WELSH }],
    ["a plan without a column in the appendix’s language", { settings: WELSH }],
    ["blank cells where the appendix is in English", { targets: { ...COLUMN, L5: "" } }],
    [
      "a column in a third language",
      { targets: { ...COLUMN, L5: "" }, settings: { language: "gd" } },
    ],
  ],
});
