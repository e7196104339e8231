/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { CATALOGUE } from "../../../src/checks";
import { DEFAULT_SETTINGS, type Finding } from "../../../src/jobs";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { renderPane } from "../support/renderPane";
import { FINDINGS, FIX, sampleReport } from "../support/sampleReport";

const TEXT_SPACES = "Spaces that do not belong in a text";

async function openChecks(changes: Partial<Jobs> = {}) {
  const played = await renderPane(changes);
  await played.user.click(screen.getByRole("tab", { name: /^Checks/ }));
  await screen.findByRole("heading", { name: "Checks", level: 1 });
  return played;
}

test("groups findings by check, with how many and the way to each cell", async () => {
  const { user, jobs } = await openChecks();
  const group = screen.getByRole("region", { name: TEXT_SPACES });
  expect(within(group).getByRole("heading").textContent).toContain(`${TEXT_SPACES} (2)`);
  await user.click(within(group).getByRole("button", { name: "Go to Targets C9" }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Targets", "C9");
});

test("filters by severity and searches in words, sheets and cells", async () => {
  const { user } = await openChecks();
  const shown = (): number => screen.queryAllByRole("listitem").length;
  expect(shown()).toBe(3);
  await user.type(screen.getByRole("searchbox"), "soonish targets");
  expect(shown()).toBe(1);
  await user.type(screen.getByRole("searchbox"), " nowhere");
  expect(shown()).toBe(0);
  expect(screen.getByText("Nothing matches.")).toBeTruthy();
  await user.clear(screen.getByRole("searchbox"));
  await user.click(screen.getByRole("button", { name: "1 accepted" }));
  expect(screen.getByText("Accepted: Checked with finance")).toBeTruthy();
  expect(shown()).toBe(1);
});

test("a finding is accepted with a reason, and not without one", async () => {
  const { user, jobs } = await openChecks();
  await user.click(screen.getByRole("button", { name: "Accept Targets E7" }));
  await user.click(screen.getByRole("button", { name: "Accept" }));
  expect(jobs.acceptFinding).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText(/Why is it right/), "  Agreed by the board ");
  await user.click(screen.getByRole("button", { name: "Accept" }));
  expect(jobs.acceptFinding).toHaveBeenCalledWith(FINDINGS[1], "Agreed by the board");
  expect(jobs.loadReport).toHaveBeenCalledTimes(2);
});

test("an accepted finding can be shown again", async () => {
  const { user, jobs } = await openChecks();
  await user.click(screen.getByRole("button", { name: "1 accepted" }));
  await user.click(screen.getByRole("button", { name: "Show Metrics A4 again" }));
  expect(jobs.withdrawAcceptance).toHaveBeenCalledWith(FINDINGS[3]);
});

test("a fix is previewed, done and undone", async () => {
  const { user, jobs } = await openChecks();
  await user.click(screen.getByRole("button", { name: "Fix Targets B5" }));
  expect(screen.getByText("Budgets·")).toBeTruthy();
  expect(screen.getByText("Budgets")).toBeTruthy();
  expect(jobs.applyFixes).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Fix this one" }));
  expect(jobs.applyFixes).toHaveBeenCalledWith([FIX]);
  expect(await screen.findByText("1 cell was fixed.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(jobs.undoFixes).toHaveBeenCalledWith([
    { fix: FIX, formulaBefore: "Budgets ", numberFormatBefore: "@" },
  ]);
  expect(screen.queryByText("1 cell was fixed.")).toBeNull();
});

test("all fixes of a kind are done at once", async () => {
  const { user, jobs } = await openChecks();
  await user.click(screen.getByRole("button", { name: "Fix Targets B5" }));
  await user.click(screen.getByRole("button", { name: "Fix all 2 of this kind" }));
  expect(jobs.applyFixes).toHaveBeenCalledWith([FIX, FINDINGS[2]?.fix]);
});

test("a check is switched off for the workbook, and on again", async () => {
  const off = { ...DEFAULT_SETTINGS, checkSeverities: { "title-missing": "off" as const } };
  const { user, jobs } = await openChecks({
    loadReport: jest.fn(async () => sampleReport({ settings: off })),
  });
  const [change] = screen.getAllByRole("button", { name: "Change how this is treated…" });
  if (!change) throw new Error("No group can be changed.");
  await user.click(change);
  await user.selectOptions(screen.getByLabelText(`Treat “${TEXT_SPACES}” as`), "switched off");
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({
    ...off,
    checkSeverities: { "title-missing": "off", "text-spaces": "off" },
  });
  await user.click(screen.getByRole("button", { name: "Switch on: Title missing" }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({ ...off, checkSeverities: {} });
});

test("says when nothing needs attention", async () => {
  await openChecks({ loadReport: jest.fn(async () => sampleReport({ findings: [] })) });
  expect(screen.getByText("Nothing needs attention.")).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("of thousands of a kind the first are shown, then two hundred more at a time, and all are counted", async () => {
  const many = Array.from({ length: 24_000 }, (_, at) => ({
    check: "metric-tenfold-jump" as const,
    severity: "warning" as const,
    facts: { text: "400", before: "20", beforePeriod: "2022-23", way: "up" as const },
    place: { sheet: "Metrics", cell: `E${at + 2}` },
  }));
  const { user } = await openChecks({
    loadReport: () => Promise.resolve(sampleReport({ findings: many })),
  });
  const group = screen.getByRole("region", { name: /ten times/ });
  const shown = (): number => within(group).getAllByRole("listitem").length;
  expect(shown()).toBe(8);
  expect(within(group).getByRole("heading").textContent).toContain("(24,000)");
  expect(screen.getByText("24,000 to look at.")).toBeTruthy();
  await user.click(within(group).getByRole("button", { name: "Show 200 more of 23,992" }));
  expect(shown()).toBe(208);
  await user.type(screen.getByRole("searchbox"), "E24001");
  expect(shown()).toBe(1);
});

test.each([
  ["Print it", { setting: "extraColumns", value: "Remark" }],
  ["Keep the row", { setting: "keptRows", value: "Note: drains" }],
  ["Read it too", { setting: "extraSheets", value: "Closed" }],
] as const)("“%s” has what was left out printed with one choice", async (label, print) => {
  const finding: Finding = {
    check: "column-unused",
    severity: "info",
    facts: { letters: "F", heading: "Remark", canBePrinted: true },
    place: { sheet: "Targets", cell: "F1" },
    print,
  };
  const report = sampleReport({ findings: [finding] });
  const { user, jobs } = await openChecks({ loadReport: jest.fn(() => Promise.resolve(report)) });
  await user.click(screen.getByRole("button", { name: `${label}: ${print.value}` }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({
    ...DEFAULT_SETTINGS,
    [print.setting]: [print.value],
  });
});

test("a status word that is not known is taught from its finding", async () => {
  const unknown: Finding = {
    check: "status-unknown",
    severity: "warning",
    facts: { status: "Parked" },
    place: { sheet: "Targets", cell: "G4" },
  };
  const report = sampleReport({ findings: [unknown] });
  const { user, jobs } = await openChecks({ loadReport: () => Promise.resolve(report) });
  await user.selectOptions(screen.getByLabelText("What “Parked” means"), "Withdrawn");
  expect(jobs.saveSettings).toHaveBeenCalledWith({
    ...DEFAULT_SETTINGS,
    statusWords: { Parked: "withdrawn" },
  });
});

test.each([
  ["column-missing", { column: "timescale", headerRow: 1 }, "Choose under Start", "Start"],
  [
    "timescale-before-plan",
    { planStart: "2024-04-01", timescale: "May 2023" },
    "Open Report",
    "Report",
  ],
] as const)("%s has the way to the tab that its words name", async (check, facts, label, tab) => {
  const place = { sheet: "Targets", cell: "E9" };
  const finding = { check, severity: "warning", facts, place } as Finding;
  const report = sampleReport({ findings: [finding] });
  const { user } = await openChecks({ loadReport: () => Promise.resolve(report) });
  await user.click(screen.getByRole("button", { name: `${label}: Targets E9` }));
  expect(await screen.findByRole("heading", { name: tab, level: 1 })).toBeTruthy();
});

test("a check says under which tab it is settled exactly where its words name one", () => {
  for (const check of CATALOGUE) {
    const { advice, settledUnder } = check;
    const named = / under Start\b/.test(advice)
      ? "start"
      : / under Report\b/.test(advice)
        ? "report"
        : undefined;
    expect([check.id, settledUnder]).toEqual([check.id, named]);
    expect(advice).not.toMatch(/\bsettings?\b/);
  }
});
