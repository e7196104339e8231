import fc from "fast-check";
import { reportSentences } from "../../src/paper";
import { DEFAULT_SETTINGS, type Plan } from "../../src/plan";
import { planArbitrary } from "./arbitraryPlan";
import { makePlan, type StepWords } from "./makePlan";
import { tries } from "../support/tries";

function textsOf(plan: Plan): string[] {
  const { progress, recommendations } = reportSentences(plan, DEFAULT_SETTINGS);
  return [...progress, ...recommendations].map(({ text }) => text);
}

const LATE: StepWords = { target: "Publish the plan", status: { kind: "overdue", days: 31 } };

test("what is late comes first, and what is asked of the committee follows from it", () => {
  const plan = makePlan([
    LATE,
    { target: "Ask tenants", status: { kind: "overdue", days: 2 } },
    { target: "Set up a panel", status: { kind: "complete" }, revisedTimescaleText: "June 2024" },
    { target: "Hold an event", status: { kind: "due-soon", days: 5 } },
  ]);
  const { progress, recommendations } = reportSentences(plan, DEFAULT_SETTINGS);
  expect(progress.map(({ text }) => text)).toEqual([
    "2 of the 4 rows are overdue.",
    "The longest overdue is “Publish the plan”, by 31 days.",
    "1 falls due within 60 days of 11 November 2003.",
    "1 of the 4 rows is complete.",
    "The timescale of 1 has been revised.",
  ]);
  expect(recommendations.map(({ text }) => text)).toEqual([
    "note the progress set out in Appendix 1;",
    "consider the 2 actions that are overdue;",
    "approve the revised timescale of one action;",
  ]);
});

test("each sentence names the rows that it rests on", () => {
  const plan = makePlan([{ target: "Hold an event" }, LATE, LATE]);
  const [late] = reportSentences(plan, DEFAULT_SETTINGS).progress;
  expect(late?.cells.map(({ rowIndex }) => rowIndex)).toEqual([2, 3]);
});

/** Counts anew, by the rows' own words alone: shares nothing with what is tested. */
function countedAnew(plan: Plan): Map<RegExp, number> {
  const tally: Record<string, number> = {};
  for (const { status } of plan.steps) tally[status.kind] = (tally[status.kind] ?? 0) + 1;
  return new Map([
    [/^(\d+) of the \d+ rows? (?:is|are) overdue/, tally["overdue"] ?? 0],
    [/^\d+ of the (\d+) rows? (?:is|are) overdue/, plan.steps.length],
    [/^(\d+) falls? due within/, tally["due-soon"] ?? 0],
    [/^(\d+) of the \d+ rows? (?:is|are) complete/, tally["complete"] ?? 0],
    [/^consider the (\d+|one) actions? that/, tally["overdue"] ?? 0],
  ]);
}

test("every number of random plans is what a count made by itself gives, and none is left unsaid", () => {
  fc.assert(
    fc.property(planArbitrary, ({ plan }) => {
      const texts = textsOf(plan);
      for (const [pattern, count] of countedAnew(plan)) {
        const said = texts.flatMap((text) => pattern.exec(text)?.[1]?.replace("one", "1") ?? []);
        const isOfAll = pattern.source.startsWith("^\\d+");
        if (said.length > 0) expect(said).toEqual([String(count)]);
        else expect(isOfAll || count === 0).toBe(true);
      }
      expect(texts.includes("Nothing is known to be overdue.")).toBe(
        plan.steps.length > 0 && !plan.steps.some(({ status }) => status.kind === "overdue"),
      );
    }),
    tries(1000),
  );
});

test("a figure outside a metric's usual ups and downs is told, with what is usual", () => {
  const months = [
    "2012-13",
    "2013-14",
    "2014-15",
    "2015-16",
    "2016-17",
    "2017-18",
    "2018-19",
  ].concat(["2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25"]);
  const calm: (string | number)[] = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11];
  const textOf = (last: string | number, values = calm): string[] =>
    reportSentences(
      makePlan([], [{ name: "Missed bins", values: [...values, last] }], months),
      DEFAULT_SETTINGS,
    ).progress.map(({ text }) => text);
  expect(textOf(40).at(-1)).toBe(
    "The latest figure of “Missed bins”, 40 for 2024-25, is higher than its usual ups and " +
      "downs would explain (usually 10 to 15).",
  );
  expect(textOf(1).at(-1)).toMatch(/is lower than its usual ups and downs would explain/);
  expect(textOf(11).join(" ")).not.toContain("ups and downs");
  // A series with a gap tells nothing.
  expect(textOf(40, [...calm.slice(1), ""]).join(" ")).not.toContain("ups and downs");
});

test("a change in one cell changes only sentences that know it", () => {
  const place = (rowIndex: number) => ({ sheetName: "Targets", rowIndex, columnIndex: 0 });
  const said = (plan: Plan) =>
    reportSentences(plan, DEFAULT_SETTINGS).progress.map(({ text, cells }) => ({
      text,
      rows: cells.map(({ rowIndex }) => rowIndex),
    }));
  const steps: StepWords[] = [{ ...LATE }, { target: "Ask tenants" }, { target: "Hold an event" }];
  const before = said(makePlan(steps));
  const after = said(
    makePlan([
      steps[0] ?? {},
      { target: "Ask tenants", status: { kind: "complete" } },
      steps[2] ?? {},
    ]),
  );
  const changed = after.filter(({ text }) => !before.some((other) => other.text === text));
  expect(changed.map(({ text }) => text)).toEqual(["1 of the 3 rows is complete."]);
  expect(changed.every(({ rows }) => rows.includes(place(2).rowIndex))).toBe(true);
});

test("of a paper about part of the plan, the sentences count that part, as the paper does", () => {
  const plan = makePlan([
    { aim: "Safer roads", ...LATE },
    { aim: "Warm homes", target: "New boilers" },
    { target: "Dry lofts", status: { kind: "complete" } },
  ]);
  const settings = { ...DEFAULT_SETTINGS, onlyAims: ["Warm homes"] };
  expect(reportSentences(plan, settings).progress.map(({ text }) => text)).toEqual([
    "Nothing is known to be overdue.",
    "1 of the 2 rows is complete.",
  ]);
});
