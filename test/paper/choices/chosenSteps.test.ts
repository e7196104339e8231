import fc from "fast-check";
import { composePaper, type Paper } from "../../../src/paper";
import { DEFAULT_SETTINGS, leadsOf, type Plan, type ReportSettings } from "../../../src/plan";
import { planArbitrary } from "../arbitraryPlan";
import { makePlan } from "../makePlan";
import { nothingSince, threeMeetings } from "../since/meetings";
import { tries } from "../../support/tries";

const PLAN = makePlan([
  {
    aim: "Safer roads",
    target: "New crossings",
    progressMade: "Built",
    status: { kind: "complete" },
  },
  {
    target: "Slower traffic",
    progressPlanned: "Put up signs",
    timescale: "March 2003",
    status: { kind: "overdue", days: 225 },
    lead: "A Cole / B Moss",
  },
  {
    aim: "Warm homes",
    target: "New boilers",
    progressPlanned: "Fit them",
    timescale: "March 2004",
    lead: "C Reed",
  },
]);

function paperOf(choices: Partial<ReportSettings>, plan: Plan = PLAN): Paper {
  return composePaper(plan, { ...DEFAULT_SETTINGS, ...choices });
}

/** What each row of the table says of a column. */
function texts(paper: Paper, kind: "aim" | "target"): string[] {
  return paper.progress.flatMap(({ columns, rows }) => {
    const at = columns.findIndex((column) => column.kind === kind);
    return rows.map(({ cells }) => cells[at]?.text ?? "");
  });
}

describe("rows that are left out", () => {
  test("unless something is chosen every row stands there, and nothing is said of it", () => {
    const paper = paperOf({});
    expect(texts(paper, "target")).toEqual(["New crossings", "Slower traffic", "New boilers"]);
    expect(paper.head.counts.join(" ")).not.toMatch(/left out|part of/);
  });

  test("completed rows are left out of the table, counted still, and said to be left out", () => {
    const paper = paperOf({ rows: "without-completed" });
    expect(texts(paper, "target")).toEqual(["Slower traffic", "New boilers"]);
    expect(paper.progress[0]?.rows.map(({ starts }) => starts)).toEqual(["aim", "aim"]);
    expect(paper.head.counts).toContain(
      "1 completed row is counted here and left out of the table.",
    );
    expect(paper.glance?.rows.at(-1)).toMatchObject({ number: 3 });
  });

  test("exceptions are what is overdue, unclear, without a timescale, or moved later", () => {
    const paper = paperOf({ rows: "exceptions" });
    expect(texts(paper, "target")).toEqual(["Slower traffic"]);
    expect(paper.head.counts.at(-1)).toBe(
      "The table shows 1 of 3 rows: those that are overdue, unclear, without a timescale, " +
        "or moved to a later date since the last meeting.",
    );
    const [, second] = threeMeetings();
    const moved = composePaper(
      second.plan,
      { ...DEFAULT_SETTINGS, rows: "exceptions" },
      second.history,
    );
    const slipped = second.history.since?.slipped.map(
      ({ step }) => second.plan.steps[step]?.target,
    );
    expect(slipped?.length).toBeGreaterThan(0);
    expect(texts(moved, "target")).toEqual(expect.arrayContaining(slipped ?? []));
  });

  test("what was complete at the last report is left out, what is done since stands there once more", () => {
    const [first, second] = threeMeetings();
    const rows = "without-completed-before";
    expect(paperOf({ rows }, first.plan).head.counts.join()).not.toContain("left out");
    const atOnce = composePaper(second.plan, { ...DEFAULT_SETTINGS, rows }, second.history);
    const done =
      second.history.since?.done.map(({ step }) => second.plan.steps[step]?.target) ?? [];
    expect(done.length).toBeGreaterThan(0);
    expect(texts(atOnce, "target")).toEqual(expect.arrayContaining(done));
    const since = nothingSince(second);
    const later = composePaper(second.plan, { ...DEFAULT_SETTINGS, rows }, { since });
    expect(texts(later, "target")).not.toEqual(expect.arrayContaining(done));
    expect(later.head.counts.at(-1)).toMatch(/^1 row that was complete at the report of /);
  });
});

describe("a paper about part of the plan", () => {
  test.each<[Partial<ReportSettings>, string[], string]>([
    [{ onlyAims: ["safer  roads"] }, ["New crossings", "Slower traffic"], "“safer  roads”"],
    [{ onlyLeads: ["B Moss"] }, ["Slower traffic"], "led by B Moss"],
    [{ onlyLeads: ["C Reed"], onlyAims: ["Warm homes"] }, ["New boilers"], "led by C Reed"],
    [
      { onlySheets: ["Targets"] },
      ["New crossings", "Slower traffic", "New boilers"],
      "the sheet “Targets”",
    ],
  ])("%j", (choices, targets, words) => {
    const paper = paperOf(choices);
    expect(texts(paper, "target")).toEqual(targets);
    expect(paper.head.counts.at(-1)).toContain("This paper is about part of the plan:");
    expect(paper.head.counts.at(-1)).toContain(words);
    const counted = paper.glance?.rows ?? [];
    const all = counted.length > 1 ? counted.at(-1)?.number : counted[0]?.number;
    expect(all).toBe(targets.length);
  });

  test("where nothing answers to the choice, there is no table, and the paper says why", () => {
    const paper = paperOf({ onlyLeads: ["Nobody"] });
    expect(paper.progress).toEqual([]);
    expect(paper.head.counts.join(" ")).toContain("led by Nobody");
  });
});

describe("columns that are not printed", () => {
  const shown = DEFAULT_SETTINGS.showColumns;
  const hiding = (...names: readonly (keyof typeof shown)[]) => ({
    showColumns: { ...shown, ...Object.fromEntries(names.map((name) => [name, false])) },
  });

  test("are named on the paper, by the plan's own headings, where they say anything", () => {
    expect(paperOf(hiding("lead")).head.counts).toContain(
      "The plan’s column “Lead” is left out of the table.",
    );
    const rated = makePlan([{ lead: "A Cole", ref: "1.1", status: { kind: "overdue", days: 3 } }]);
    expect(paperOf(hiding("lead", "ref"), rated).head.counts.join(" ")).toMatch(
      /The plan’s columns “[^”]+”, “[^”]+” are left out of the table\./,
    );
  });

  test("are not named where the plan has nothing in them, nor where they are printed", () => {
    expect(paperOf(hiding("ref", "rag")).head.counts.join(" ")).not.toMatch(/left out/);
    expect(paperOf({}).head.counts.join(" ")).not.toMatch(/left out/);
  });
});

test("several people in one cell are each a lead", () => {
  expect(leadsOf({ lead: "A Cole / B Moss and C Reed;\nD  Wynn" })).toEqual([
    "A Cole",
    "B Moss",
    "C Reed",
    "D Wynn",
  ]);
});

test("whatever is left out, rows keep their order and none is shown twice", () => {
  fc.assert(
    fc.property(
      planArbitrary,
      fc.constantFrom(
        "all",
        "without-completed",
        "without-completed-before",
        "exceptions" as const,
      ),
      ({ plan }, rows) => {
        const all = texts(paperOf({}, plan), "target");
        const shown = texts(paperOf({ rows: rows as ReportSettings["rows"] }, plan), "target");
        let at = 0;
        for (const text of shown) {
          const found = all.indexOf(text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + 1;
        }
      },
    ),
    tries(100),
  );
});
