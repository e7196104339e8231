import { readColumns, readSetting } from "../../../bin/command/settingWords";

describe("readSetting", () => {
  test("reads a text with an equals sign in it", () => {
    expect(readSetting("council=Muirhead = Council")).toEqual({ council: "Muirhead = Council" });
  });

  test.each([
    ["ref, status", { ref: true, lead: false, status: true, rag: false }],
    ["lead", { ref: false, lead: true, status: false, rag: false }],
    ["none", { ref: false, lead: false, status: false, rag: false }],
  ])("shows the columns %s", (words, showColumns) => {
    expect(readSetting(`showColumns=${words}`)).toEqual({ showColumns });
  });

  test.each([
    [
      "showColumns=owner",
      '--set showColumns takes any of lead, status, rag, ref, with commas between, or none, not "owner".',
    ],
    ["showCharts=perhaps", '--set showCharts takes yes or no, not "perhaps".'],
    ["paper=A5", '--set paper takes A4 or A3, not "A5".'],
    ["dueSoonDays=soon", '--set dueSoonDays takes a number of days from 0 to 3660, not "soon".'],
    [
      "planStart=2024-02-30",
      '--set planStart takes the date of the plan as YYYY-MM-DD, not "2024-02-30".',
    ],
  ])("refuses %s in words", (text, words) => {
    expect(() => readSetting(text)).toThrow(words);
  });
});

describe("readColumns", () => {
  test("names a column by its heading or its letter, on either sheet", () => {
    expect(readColumns(["target=Governance Issue", "timescale = F", "metrics.target=G"])).toEqual({
      targetsColumns: { target: "Governance Issue", timescale: "F" },
      metricsColumns: { target: "G" },
    });
    expect(readColumns([])).toEqual({});
  });

  test.each(["Recommendation", "owner=D", "target="])(
    "refuses %s and says what there is",
    (text) => {
      expect(() => readColumns([text])).toThrow(
        `--column takes NAME=HEADING or NAME=LETTER, not "${text}". The names are target, timescale, `,
      );
    },
  );
});
