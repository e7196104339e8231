import fc from "fast-check";
import { parseIsoDate } from "../../../src/calendar";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  settingsToJson,
  type ReportSettings,
} from "../../../src/plan";
import { tries } from "../../support/tries";

const full: ReportSettings = {
  appendixKey: 3,
  council: "Rowan Council",
  department: "Children and Families",
  committee: "Education Committee",
  asAt: parseIsoDate("2003-11-11"),
  planStart: parseIsoDate("2002-04-01"),
  appendixName: "Appendix 2",
  title: "Working together",
  language: "gd",
  layout: "accessible",
  dueSoonDays: 30,
  paper: "A3",
  orientation: "portrait",
  quarters: "calendar",
  showColumns: { ref: false, lead: false, status: true, rag: false },
  extraColumns: ["Budget", "H"],
  extraSheets: ["Closed"],
  keptRows: ["Note: all of it"],
  unusedColumns: ["Finish"],
  unusedMetricsColumns: ["K"],
  rows: "without-completed",
  onlyAims: ["Safer roads"],
  onlyLeads: ["A Cole"],
  onlySheets: ["Roads", "Housing"],
  textPoints: 11,
  sectionOrder: ["metrics", "targets"],
  showCharts: true,
  keepLast: true,
  freezeHeadings: true,
  targetsSheet: "Plan",
  metricsSheet: "Figures",
  targetsColumns: { target: "What we promise", timescale: "Until" },
  metricsColumns: { metric: "Thing" },
  statusWords: { "all good": "on-track" },
  checkSeverities: { "aim-returns": "off" },
  acceptedFindings: [
    {
      check: "text-cut",
      sheetName: "Plan",
      cell: "C4",
      cellText: "x".repeat(600),
      reason: "Right",
    },
  ],
};

describe("settings as JSON", () => {
  test("what is written is read back the same", () => {
    expect(parseSettings(settingsToJson(full))).toEqual(full);
    expect(parseSettings(settingsToJson(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
  });

  test.each(["", "{", "null", "[]", "7", '"text"', '{"__proto__": {"council": "x"}}', "undefined"])(
    "damaged JSON %j gives the defaults",
    (json) => {
      expect(parseSettings(json)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test("one damaged field takes its default and leaves the others alone", () => {
    const json = JSON.stringify({ ...full, dueSoonDays: -3, layout: "poster", asAt: "2003-02-30" });
    expect(parseSettings(json)).toEqual({
      ...full,
      dueSoonDays: 60,
      layout: "committee",
      asAt: undefined,
    });
  });

  test("a section that was left out comes last, one named twice stands once", () => {
    expect(parseSettings('{"sectionOrder":["metrics","metrics","x"]}').sectionOrder).toEqual([
      "metrics",
      "targets",
    ]);
  });

  test("columns, words and severities that do not exist are dropped", () => {
    const read = parseSettings(
      '{"targetsColumns":{"aim":"A","constructor":"B"},"statusWords":{"x":"bad","y":"complete"},' +
        '"checkSeverities":{"a":"loud","b":"off"},"acceptedFindings":[{"check":"a"},null,3]}',
    );
    expect(read.targetsColumns).toEqual({ aim: "A" });
    expect(read.statusWords).toEqual({ y: "complete" });
    expect(read.checkSeverities).toEqual({ b: "off" });
    expect(read.acceptedFindings).toEqual([]);
  });

  test("whatever JSON comes, settings come out that can be written and read again", () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (value) => {
        const once = parseSettings(JSON.stringify(value));
        expect(Object.keys(once).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseSettings(settingsToJson(once))).toEqual(once);
      }),
      tries(100),
    );
    fc.assert(
      fc.property(fc.string(), (text) => parseSettings(text).dueSoonDays >= 0),
      tries(100),
    );
  });
});
