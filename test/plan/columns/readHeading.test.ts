import {
  PLAN_COLUMNS,
  type ColumnWords,
  type TargetsColumn,
} from "../../../src/plan/columns/planColumns";
import { METRIC_COLUMNS } from "../../../src/plan/metrics/metricColumns";
import {
  headingStrengths,
  indexHeadings,
  plainHeading,
  STRENGTH,
} from "../../../src/plan/columns/readHeading";

const INDEX = indexHeadings(PLAN_COLUMNS);

function best(heading: string): string {
  const strengths = [...headingStrengths(heading, INDEX)].sort((a, b) => b[1] - a[1]);
  return strengths[0]?.[0] ?? "nothing";
}

function strength(heading: string, column: TargetsColumn): number {
  return headingStrengths(heading, INDEX).get(column) ?? 0;
}

describe("headingStrengths", () => {
  test.each<[string, TargetsColumn | "nothing"]>([
    ["AIM", "aim"],
    ["Strategic Objectives", "aim"],
    ["Theme", "aim"],
    ["TARGET", "target"],
    ["Action", "target"],
    ["Milestones", "target"],
    ["Agreed Action(s)", "target"],
    ["PROGRESS\nMADE", "progressMade"],
    ["Progress Made (to Oct 2003)", "progressMade"],
    ["Progress made to October 2003", "progressMade"],
    ["Update – March 2024", "progressMade"],
    ["Latest status update", "progressMade"],
    ["Progess Made", "progressMade"],
    ["Progress Planned:", "progressPlanned"],
    ["Next Steps", "progressPlanned"],
    ["What's next?", "progressPlanned"],
    ["TIMESCALE", "timescale"],
    ["Timescales", "timescale"],
    ["Timesacle", "timescale"],
    ["Due  Date", "timescale"],
    ["By when?", "timescale"],
    ["Target Date", "timescale"],
    ["Original due date", "timescale"],
    ["Agreed completion date", "timescale"],
    ["Revised Due Date", "revisedTimescale"],
    ["New date", "revisedTimescale"],
    ["Lead Officer(s)", "lead"],
    ["Lead Officer/Service", "lead"],
    ["Responsible", "lead"],
    ["RAG", "rag"],
    ["RAG/BRAG status", "rag"],
    ["Status", "status"],
    ["% complete", "percentComplete"],
    ["Ref.", "ref"],
    ["No.", "ref"],
    ["Comments", "notes"],
    ["Cost", "nothing"],
    ["Budget", "nothing"],
    ["", "nothing"],
    ["!!!", "nothing"],
  ])("%j is read as %s", (heading, column) => {
    expect(best(heading)).toBe(column);
  });

  test("a sentence is no heading, although it ends with a column's name", () => {
    expect(strength("The group agreed that there is to be no action", "target")).toBe(0);
    expect(strength("Target ".repeat(40), "target")).toBe(0);
  });

  test("a column's own name is stronger than its other names, and a slip weaker than both", () => {
    expect(strength("Target", "target")).toBe(STRENGTH.ownName);
    expect(strength("Action", "target")).toBe(STRENGTH.name);
    expect(strength("Targte", "target")).toBe(STRENGTH.slip);
  });

  test("one word is never taken for another real word of the table by its spelling", () => {
    expect(strength("Statue", "status")).toBe(STRENGTH.slip);
    expect(strength("Date", "lead")).toBe(0);
    expect(strength("Actual", "target")).toBe(0);
  });
});

describe("the tables of headings", () => {
  const tables = { ...PLAN_COLUMNS, metric: METRIC_COLUMNS.metric, ...prefixed() };

  test.each(Object.entries(tables))(
    "every word for %s is written in plain form, once",
    (_, words) => {
      const all = [...words.names, ...words.weak];
      for (const word of all) expect(plainHeading(word)).toBe(word);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  test("no name belongs to two columns of one sheet", () => {
    for (const table of [PLAN_COLUMNS, METRIC_COLUMNS]) {
      const names = Object.values<ColumnWords>(table).flatMap((words) => words.names);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

function prefixed(): Record<string, ColumnWords> {
  return Object.fromEntries(
    Object.entries(METRIC_COLUMNS).map(([column, words]) => [`metrics ${column}`, words]),
  );
}
