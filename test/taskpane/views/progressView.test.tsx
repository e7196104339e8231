/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { dateOf } from "../../../src/calendar";
import { DEFAULT_SETTINGS, type StatusFact } from "../../../src/jobs";
import { summaryWords } from "../../../src/taskpane/views/progressView";
import { noneOverdue } from "../../../src/taskpane/views/askPanel";
import { statusWords } from "../../../src/taskpane/shared/statusWords";
import { renderPane } from "../support/renderPane";
import { STEPS, samplePlan, sampleReport, sampleStep } from "../support/sampleReport";

/** The pane at its lists, which come after the counts. */
async function renderLists(changes: Parameters<typeof renderPane>[0] = {}) {
  const played = await renderPane(changes);
  await screen.findByRole("searchbox", { name: "Search the plan" });
  return played;
}

function entries(label: string): readonly (string | null)[] {
  return within(screen.getByRole("list", { name: label }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
}

test("counts by status, each with its name and number", async () => {
  await renderPane();
  const lines = within(screen.getByRole("list", { name: "Steps by status" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines).toEqual(["Overdue2", "Due soon2", "Ongoing1"]);
});

test("the longest overdue first, the soonest due first; each goes to its timescale", async () => {
  const { user, jobs } = await renderLists();
  expect(entries("Overdue steps")).toEqual([
    "One set of proceduresReview the placementsOverdue by 42 days",
    "One set of proceduresAgree the budgetsOverdue by 11 days",
  ]);
  expect(entries("Steps due soon")[0]).toMatch(/Publish the guideDue in 1 day$/);
  await user.click(screen.getByRole("button", { name: /Review the placements/ }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Targets", "E4");
});

test("a bar lists its steps, and lists what is overdue and due soon again when it is let go", async () => {
  const { user } = await renderLists();
  const bar = screen.getByRole("button", { name: /^Ongoing/ });
  await user.click(bar);
  expect(bar.getAttribute("aria-pressed")).toBe("true");
  expect(entries("Ongoing steps")).toHaveLength(1);
  expect(screen.queryByRole("list", { name: "Overdue steps" })).toBeNull();
  await user.click(bar);
  expect(entries("Overdue steps")).toHaveLength(2);
});

test("the whole plan is searched, whatever the status", async () => {
  const { user } = await renderLists();
  await user.type(screen.getByRole("searchbox"), "group going");
  expect(entries("Steps found")).toEqual([expect.stringContaining("Keep the group going")]);
});

test("lists are narrowed to a lead and put in groups by lead", async () => {
  const [first, second, ...others] = STEPS;
  if (!first || !second) throw new Error("No steps.");
  const steps = [{ ...first, lead: "Ada O’Brien" }, { ...second, lead: "Bo Chan" }, ...others];
  const report = sampleReport({ plan: samplePlan({ steps }) });
  const { user } = await renderLists({ loadReport: jest.fn(async () => report) });
  await user.selectOptions(screen.getByRole("combobox", { name: "Group the list" }), "By lead");
  expect(entries("Overdue steps: Ada O’Brien")).toHaveLength(1);
  expect(entries("Overdue steps: Bo Chan")).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Lead" }), "Bo Chan");
  expect(screen.queryByRole("list", { name: "Overdue steps: Ada O’Brien" })).toBeNull();
});

test("the committee date is chosen where progress is shown", async () => {
  const { jobs } = await renderLists();
  fireEvent.change(screen.getByLabelText("Committee date"), { target: { value: "2025-03-04" } });
  await waitFor(() =>
    expect(jobs.saveSettings).toHaveBeenCalledWith({
      ...DEFAULT_SETTINGS,
      asAt: dateOf(2025, 3, 4),
    }),
  );
});

test("a status word that nobody taught is settled with one choice", async () => {
  const because: readonly StatusFact[] = [
    {
      fact: "status",
      text: "Met",
      place: { sheetName: "Targets", rowIndex: 2, columnIndex: 3 },
      reads: undefined,
      decides: true,
    },
  ];
  const unclear = {
    kind: "unclear",
    reason: { code: "past-with-unknown-status", facts: { status: "Met" } },
  } as const;
  const steps = [{ ...sampleStep(2, "Agree the budgets", unclear), because }, ...STEPS.slice(1)];
  const report = sampleReport({ plan: samplePlan({ steps }) });
  const { user, jobs } = await renderLists({ loadReport: jest.fn(async () => report) });
  await user.click(screen.getByRole("button", { name: "“Met” means complete" }));
  expect(jobs.saveSettings).toHaveBeenCalledWith({
    ...DEFAULT_SETTINGS,
    statusWords: { Met: "complete" },
  });
});

test("a long list begins with a dozen", async () => {
  const steps = Array.from({ length: 30 }, (_nothing, index) =>
    sampleStep(index + 2, `Step ${index}`, { kind: "overdue", days: index }),
  );
  const report = sampleReport({ plan: samplePlan({ steps }) });
  const { user } = await renderLists({ loadReport: jest.fn(async () => report) });
  expect(entries("Overdue steps")).toHaveLength(12);
  await user.click(screen.getByRole("button", { name: "Show all 30" }));
  expect(entries("Overdue steps")).toHaveLength(30);
});

test("says when nothing is overdue", async () => {
  const report = sampleReport({ plan: samplePlan({ steps: STEPS.slice(4) }) });
  await renderLists({ loadReport: jest.fn(async () => report) });
  expect(screen.getByText("Nothing is overdue on that date.")).toBeTruthy();
});

test("never says that nothing is overdue where that cannot be told", () => {
  const withoutTimes = STEPS.map((step) => ({ ...step, timescale: undefined }));
  expect(noneOverdue({ plan: samplePlan({ steps: withoutTimes }) })).toMatch(/cannot tell/);
  const { summary } = samplePlan();
  const plan = samplePlan({ summary: { ...summary, overdue: 0, unclear: 2 } });
  expect(noneOverdue({ plan })).toBe(
    "Nothing is known to be overdue on that date; 2 steps are unclear and may be.",
  );
});

test("a workbook whose timescales were not found opens at Start", async () => {
  const plan = samplePlan();
  const targets = plan.targets && { ...plan.targets, columns: {} };
  const report = sampleReport({ plan: { ...plan, targets } });
  await renderPane({ loadReport: jest.fn(async () => report) });
  expect(await screen.findByRole("heading", { level: 1, name: "Start" })).toBeTruthy();
});

test("what is left out is told where the counts are, with the way to change it", async () => {
  const plan = samplePlan({
    sheetsAside: [{ sheetName: "Closed", why: "closed", rowCount: 12 }],
  });
  const report = sampleReport({ plan });
  const { user } = await renderPane({ loadReport: jest.fn(async () => report) });
  expect(
    screen.getByText(/^Not counted: the sheet Closed \(closed actions, 12 rows\)\./),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Change what is read" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Start" })).toBeTruthy();
});

test.each([
  [{ kind: "overdue", days: 1 }, "Overdue by 1 day"],
  [{ kind: "overdue", days: 31 }, "Overdue by 31 days"],
  [{ kind: "due-soon", days: 0 }, "Due on the committee date"],
  [{ kind: "due-soon", days: 12 }, "Due in 12 days"],
  [{ kind: "no-timescale" }, "No timescale"],
  [{ kind: "unclear", reason: { code: "to-be-confirmed", facts: {} } }, "Unclear"],
] as const)("statusWords(%j)", (status, words) => expect(statusWords(status)).toBe(words));

test("summaryWords", () => {
  const { summary } = samplePlan();
  expect(summaryWords(summary)).toBe("5 planned steps.");
  expect(summaryWords({ ...summary, planned: 1 })).toBe("1 planned step among 5 rows.");
});
