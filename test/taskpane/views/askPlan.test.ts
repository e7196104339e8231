import { isFound } from "../../../src/taskpane/shared/searching";
import { askPlan, groupSteps, namesIn } from "../../../src/taskpane/views/askPlan";
import { copiedList } from "../../../src/taskpane/views/copyList";
import { dateOf } from "../../../src/calendar";
import { STEPS, sampleStep } from "../support/sampleReport";

const ALL = { statuses: undefined, search: "", only: {} } as const;

test("the most urgent first, and the argument stays as it was", () => {
  const before = [...STEPS];
  expect(askPlan(STEPS, ALL).map(({ rowIndex }) => rowIndex)).toEqual([3, 2, 5, 4, 6]);
  expect(STEPS).toEqual(before);
});

test("a question is about status, words, lead and sheet at once", () => {
  const steps = [
    { ...sampleStep(2, "Agree budgets", { kind: "overdue", days: 3 }), lead: "Ada" },
    { ...sampleStep(3, "Agree fees", { kind: "ongoing" }), lead: "Ada" },
    {
      ...sampleStep(4, "Agree terms", { kind: "overdue", days: 1 }),
      lead: "Bo",
      sheetName: "North",
    },
  ];
  const rows = (question: Partial<Parameters<typeof askPlan>[1]>) =>
    askPlan(steps, { ...ALL, ...question }).map(({ rowIndex }) => rowIndex);
  expect(rows({ statuses: ["overdue"] })).toEqual([2, 4]);
  expect(rows({ statuses: ["overdue"], only: { lead: "Bo" } })).toEqual([4]);
  expect(rows({ only: { lead: "Ada", sheet: "North" } })).toEqual([]);
  expect(rows({ search: "agree fees" })).toEqual([3]);
  expect(namesIn(steps, "lead")).toEqual(["Ada", "Bo"]);
  expect(namesIn(steps, "aim")).toEqual([]);
});

test("groups stand in the order of the alphabet, those without a name last", () => {
  const steps = ["", "Bo", "Ada", "Bo"].map((lead, index) => ({
    ...sampleStep(index, "Do", { kind: "ongoing" } as const),
    lead,
  }));
  expect(groupSteps(steps, "lead").map(({ name, steps: own }) => [name, own.length])).toEqual([
    ["Ada", 1],
    ["Bo", 2],
    ["", 1],
  ]);
});

test.each([
  ["o'brien", "Siân O’Brien", true],
  ["SIAN", "Siân O’Brien", true],
  ["brien sian", "Siân O’Brien", true],
  ["2024-25", "2024–25", true],
  ["brian", "Siân O’Brien", false],
  ["", "anything", true],
])("isFound(%j, %j)", (search, text, found) => expect(isFound(search, text)).toBe(found));

test("a copied list says what each step is, how it stands and what is missing; a table holds text only", () => {
  const step = {
    ...sampleStep(2, "Agree <b>budgets</b>", { kind: "overdue", days: 11 } as const),
    ref: "1.2",
    lead: "Ada",
  };
  const list = copiedList([{ name: "Ada", steps: [step] }], {
    title: "Overdue steps",
    asAt: dateOf(2003, 11, 11),
    hasLeads: true,
  });
  expect(list.text).toBe(
    "Overdue steps on 11 November 2003: 1 step\n\nAda (1 step)\n" +
      "- 1.2 One set of procedures. Agree <b>budgets</b>. Lead: Ada. Overdue by 11 days. Missing: an update.",
  );
  expect(list.html).toContain("Agree &lt;b&gt;budgets&lt;/b&gt;");
  expect(list.html).not.toContain("<b>");
});
