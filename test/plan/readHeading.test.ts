import { METRICS_WORDS, TARGETS_WORDS, type ColumnWords } from "../../src/plan/headingWords";
import { headingStrength, plainHeading, STRENGTH } from "../../src/plan/readHeading";
import type { TargetsColumn } from "../../src/plan/types";

function best(heading: string): string {
  let winner: [string, number] = ["nothing", 0];
  for (const [column, words] of Object.entries<ColumnWords>(TARGETS_WORDS)) {
    const strength = headingStrength(heading, words);
    if (strength > winner[1]) winner = [column, strength];
  }
  return winner[0];
}

describe("headingStrength", () => {
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
    ["RAG", "status"],
    ["RAG/BRAG status", "status"],
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
    expect(
      headingStrength("The group agreed that there is to be no action", TARGETS_WORDS.target),
    ).toBe(0);
    expect(headingStrength("Target ".repeat(40), TARGETS_WORDS.target)).toBe(0);
  });

  test("a column's own name is stronger than its other names, and a slip weaker than both", () => {
    expect(headingStrength("Target", TARGETS_WORDS.target)).toBe(STRENGTH.ownName);
    expect(headingStrength("Action", TARGETS_WORDS.target)).toBe(STRENGTH.name);
    expect(headingStrength("Targte", TARGETS_WORDS.target)).toBe(STRENGTH.slip);
  });

  test("one word is never taken for another real word of the table by its spelling", () => {
    expect(headingStrength("Statue", TARGETS_WORDS.status)).toBe(STRENGTH.slip);
    expect(headingStrength("Date", TARGETS_WORDS.lead)).toBe(0);
    expect(headingStrength("Actual", TARGETS_WORDS.target)).toBe(0);
  });
});

describe("the tables of headings", () => {
  const tables = { ...TARGETS_WORDS, metric: METRICS_WORDS.metric, ...prefixed() };

  test.each(Object.entries(tables))(
    "every word for %s is written in plain form, once",
    (_, words) => {
      const all = [...words.names, ...words.weak];
      for (const word of all) expect(plainHeading(word)).toBe(word);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  test("no name belongs to two columns of one sheet", () => {
    for (const table of [TARGETS_WORDS, METRICS_WORDS]) {
      const names = Object.values<ColumnWords>(table).flatMap((words) => words.names);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

function prefixed(): Record<string, ColumnWords> {
  return Object.fromEntries(
    Object.entries(METRICS_WORDS).map(([column, words]) => [`metrics ${column}`, words]),
  );
}
