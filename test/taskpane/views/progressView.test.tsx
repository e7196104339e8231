/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { mostUrgentFirst, summaryWords } from "../../../src/taskpane/views/progressView";
import { statusWords } from "../../../src/taskpane/shared/statusWords";
import { renderPane } from "../support/renderPane";
import { STEPS, samplePlan, sampleReport, sampleStep } from "../support/sampleReport";

test("counts by status, each with its name and number", async () => {
  await renderPane();
  const lines = within(screen.getByRole("list", { name: "Steps by status" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines).toEqual(["Overdue2", "Due soon2", "Ongoing1"]);
});

test("the longest overdue first, the soonest due first; each goes to its timescale", async () => {
  const { user, jobs } = await renderPane();
  const names = (label: string): readonly (string | null)[] =>
    within(screen.getByRole("list", { name: label }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(names("Overdue steps")).toEqual([
    "Review the placementsOverdue by 42 days · October 2003",
    "Agree the budgetsOverdue by 11 days · October 2003",
  ]);
  expect(names("Steps due soon")[0]).toBe("Publish the guideDue in 1 day · October 2003");
  await user.click(screen.getByRole("button", { name: /^Review the placements/ }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Targets", "E4");
});

test("a long list begins with a dozen", async () => {
  const steps = Array.from({ length: 30 }, (_nothing, index) =>
    sampleStep(index + 2, `Step ${index}`, { kind: "overdue", days: index }),
  );
  const report = sampleReport({ plan: samplePlan({ steps }) });
  const { user } = await renderPane({ loadReport: jest.fn(async () => report) });
  const shown = (): number =>
    within(screen.getByRole("list", { name: "Overdue steps" })).getAllByRole("button").length;
  expect(shown()).toBe(12);
  await user.click(screen.getByRole("button", { name: "Show all 30" }));
  expect(shown()).toBe(30);
});

test("says when nothing is overdue", async () => {
  const report = sampleReport({ plan: samplePlan({ steps: STEPS.slice(4) }) });
  await renderPane({ loadReport: jest.fn(async () => report) });
  expect(screen.getByText("Nothing is overdue on that date.")).toBeTruthy();
});

test("mostUrgentFirst leaves its argument as it was", () => {
  const before = [...STEPS];
  expect(mostUrgentFirst(STEPS, "due-soon").map(({ rowIndex }) => rowIndex)).toEqual([5, 4]);
  expect(STEPS).toEqual(before);
});

test.each([
  [{ kind: "overdue", days: 1 }, "Overdue by 1 day"],
  [{ kind: "overdue", days: 31 }, "Overdue by 31 days"],
  [{ kind: "due-soon", days: 0 }, "Due on the committee date"],
  [{ kind: "due-soon", days: 12 }, "Due in 12 days"],
  [{ kind: "no-timescale" }, "No timescale"],
  [{ kind: "unclear", reason: "?" }, "Timescale unclear"],
] as const)("statusWords(%j)", (status, words) => expect(statusWords(status)).toBe(words));

test("summaryWords", () => {
  const { summary } = samplePlan();
  expect(summaryWords(summary)).toBe("5 planned steps.");
  expect(summaryWords({ ...summary, planned: 1 })).toBe("1 planned step among 5 rows.");
});
