import { readSetting } from "../../../bin/command/settingWords";

describe("readSetting", () => {
  test("reads a text with an equals sign in it", () => {
    expect(readSetting("council=Muirhead = Council")).toEqual({ council: "Muirhead = Council" });
  });

  test.each([
    ["ref, status", { ref: true, lead: false, status: true }],
    ["lead", { ref: false, lead: true, status: false }],
    ["none", { ref: false, lead: false, status: false }],
  ])("shows the columns %s", (words, showColumns) => {
    expect(readSetting(`showColumns=${words}`)).toEqual({ showColumns });
  });

  test.each(["showColumns=owner", "showCharts=perhaps", "paper=A5", "planStart=2024-02-30"])(
    "refuses %s in words",
    (text) => {
      expect(() => readSetting(text)).toThrow(/one of|yes or no|YYYY-MM-DD|day/i);
    },
  );
});
