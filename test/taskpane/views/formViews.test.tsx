/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, type WorkbookReport } from "../../../src/jobs";
import type { Plan } from "../../../src/plan";
import { dueSoonChange } from "../../../src/taskpane/views/reportView";
import { foundWords } from "../../../src/taskpane/views/startView";
import { renderPane } from "../support/renderPane";
import { emptyReport, samplePlan, sampleReport } from "../support/sampleReport";

describe("Report", () => {
  async function openReport() {
    const played = await renderPane();
    await played.user.click(screen.getByRole("tab", { name: "Report" }));
    await screen.findByRole("heading", { name: "Report" });
    return played;
  }

  test("has sensible values before anything is typed", async () => {
    await openReport();
    expect(screen.getByLabelText<HTMLInputElement>("Name of the appendix").value).toBe(
      "Appendix 1",
    );
    expect(screen.getByLabelText<HTMLInputElement>("Due soon").value).toBe("60");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Committee/ }).checked).toBe(true);
  });

  test("what is typed is saved when the field is left, once", async () => {
    const { user, jobs } = await openReport();
    await user.type(screen.getByLabelText("Council"), "Strathmore Council");
    expect(jobs.saveSettings).not.toHaveBeenCalled();
    await user.tab();
    await waitFor(() => expect(jobs.saveSettings).toHaveBeenCalledTimes(1));
    expect(jobs.saveSettings).toHaveBeenCalledWith({
      ...DEFAULT_SETTINGS,
      council: "Strathmore Council",
    });
  });

  test("which quarters the body means is chosen once for the workbook", async () => {
    const { user, jobs } = await openReport();
    await user.selectOptions(screen.getByLabelText("Quarters"), "calendar");
    await waitFor(() =>
      expect(jobs.saveSettings).toHaveBeenLastCalledWith({
        ...DEFAULT_SETTINGS,
        quarters: "calendar",
      }),
    );
  });

  test("the plan's own date, from which months count, is typed like any other", async () => {
    const { user, jobs } = await openReport();
    fireEvent.change(screen.getByLabelText("Date of the plan"), {
      target: { value: "2023-04-01" },
    });
    await user.tab();
    await waitFor(() =>
      expect(jobs.saveSettings).toHaveBeenLastCalledWith({
        ...DEFAULT_SETTINGS,
        planStart: "2023-04-01",
      }),
    );
  });

  test("what is typed is saved after a pause and when the view is left", async () => {
    const { user, jobs } = await openReport();
    await user.type(screen.getByLabelText("Title"), "Progress");
    await waitFor(() => expect(jobs.saveSettings).toHaveBeenCalledTimes(1), { timeout: 5000 });
    await user.type(screen.getByLabelText("Title"), "!");
    await user.click(screen.getByRole("tab", { name: "Progress" }));
    await waitFor(() =>
      expect(jobs.saveSettings).toHaveBeenLastCalledWith({
        ...DEFAULT_SETTINGS,
        title: "Progress!",
      }),
    );
  });

  test("choices are saved at once", async () => {
    const { user, jobs } = await openReport();
    await user.click(screen.getByRole("radio", { name: /^Accessible/ }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      layout: "accessible",
    });
    await user.click(screen.getByRole("checkbox", { name: "Status" }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      layout: "accessible",
      showColumns: { ...DEFAULT_SETTINGS.showColumns, status: false },
    });
  });

  test.each([
    ["30", { dueSoonDays: 30 }],
    ["0", { dueSoonDays: 0 }],
    ["", {}],
    ["-1", {}],
    ["2.5", {}],
    ["99999", {}],
  ])("dueSoonChange(%j)", (typed, change) => expect(dueSoonChange(typed)).toEqual(change));
});

describe("Start", () => {
  async function openStart(report: WorkbookReport = sampleReport()) {
    const played = await renderPane({ loadReport: jest.fn(async () => report) });
    await played.user.click(screen.getByRole("tab", { name: "Start" }));
    await screen.findByRole("heading", { name: "Start" });
    return played;
  }

  test("shows each column with its first cells, how surely and why, and lets it be changed", async () => {
    const { user, jobs } = await openStart();
    const columns = within(screen.getByRole("list", { name: "Columns of Targets" }));
    const items = columns.getAllByRole("listitem");
    expect(items).toHaveLength(6);
    expect(items[4]?.textContent).toContain("By whenOctober 2003");
    expect(items[4]?.textContent).toContain("By its heading.");
    await user.selectOptions(columns.getByLabelText("Column F, Finish"), "Timescale");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsColumns: { timescale: "Finish" },
    });
  });

  test("a column without a heading is chosen by its letter", async () => {
    const { user, jobs } = await openStart();
    await user.selectOptions(screen.getByLabelText("Column C"), "Progress made");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsColumns: { progressMade: "C" },
    });
  });

  test("a column can be set aside, and found again", async () => {
    const { user, jobs } = await openStart();
    await user.selectOptions(screen.getByLabelText("Column E, By when"), "Not used");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      unusedColumns: ["By when"],
    });
  });

  test("a column that was set aside says so, and goes back to being found by itself", async () => {
    const settings = { ...DEFAULT_SETTINGS, unusedColumns: ["Finish"] };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    const choice = screen.getByLabelText<HTMLSelectElement>("Column F, Finish");
    expect(choice.selectedOptions[0]?.textContent).toBe("Not used");
    await user.selectOptions(choice, "Find it for me");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });

  test("what is read by choice is listed, and can be left out again", async () => {
    const settings = { ...DEFAULT_SETTINGS, extraSheets: ["Closed"], keptRows: ["Note: drains"] };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    const kept = screen.getByRole("list", { name: "What you chose" });
    expect(kept.textContent).toContain("Sheet “Closed” is read because you chose it.");
    await user.click(screen.getByRole("button", { name: "Leave out “Note: drains”" }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      extraSheets: ["Closed"],
    });
  });

  test("a column of a period's figures is not said to be unused, and can be left out", async () => {
    const plan = samplePlan();
    const found = plan.targets;
    if (!found) throw new Error("The sample has a plan.");
    const { target } = found.columns;
    const metricsSheet = {
      ...found,
      grid: { ...found.grid, name: "Metrics" },
      columns: { metric: target },
      unusedColumns: [],
    } as unknown as Plan["metricsSheet"];
    const columns = [
      { letter: "B", columnIndex: 1, heading: "Measure", looks: ["Visits"] },
      { letter: "C", columnIndex: 2, heading: "2022-23", looks: ["61"] },
    ];
    const report = sampleReport({
      plan: { ...plan, metricsSheet },
      sheets: [{ name: "Metrics", columns }],
    });
    const { user, jobs } = await openStart(report);
    const choice = screen.getByLabelText<HTMLSelectElement>("Column C, 2022-23");
    expect(choice.selectedOptions[0]?.textContent).toBe("Figures of a period");
    await user.selectOptions(choice, "Not used");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      unusedMetricsColumns: ["2022-23"],
    });
  });

  test("a status word that was taught says so, and is forgotten with one choice", async () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      statusWords: { Parked: "withdrawn", Green: "on-track" },
    } as const;
    const { user, jobs } = await openStart(sampleReport({ settings }));
    expect(screen.getByRole("list", { name: "What you chose" }).textContent).toContain(
      "The status “Parked” means withdrawn because you said so.",
    );
    await user.click(screen.getByRole("button", { name: "Forget “Parked”" }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      statusWords: { Green: "on-track" },
    });
  });

  test("a column that plays no part is printed with one choice", async () => {
    const { user, jobs } = await openStart();
    const [, comments] = screen.getAllByRole("checkbox", { name: "Print it in the appendix" });
    if (!comments) throw new Error("Nothing can be printed.");
    await user.click(comments);
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      extraColumns: ["Comments"],
    });
  });

  test("a doubtful column is settled with one choice", async () => {
    const plan = samplePlan();
    const doubtful = {
      columnIndex: 4,
      heading: "By when",
      rivals: [],
      sure: false,
      why: "cells" as const,
    };
    const targets = plan.targets && { ...plan.targets, columns: { timescale: doubtful } };
    const { user, jobs } = await openStart(sampleReport({ plan: { ...plan, targets } }));
    expect(screen.getByText("Not certain. By what its cells hold.")).toBeTruthy();
    expect(
      screen.getByText(/^Is “By when” \(column E\) the column for: Timescale\?$/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Yes, it is" }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsColumns: { timescale: "By when" },
    });
  });

  test("another sheet forgets the columns of the one before", async () => {
    const settings = { ...DEFAULT_SETTINGS, targetsColumns: { timescale: "Finish" } };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    const targets = within(screen.getByRole("region", { name: "Targets sheet" }));
    await user.selectOptions(targets.getByLabelText("Sheet"), "Notes");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsSheet: "Notes",
      targetsColumns: {},
    });
  });

  test("a column goes back to being found by itself", async () => {
    const settings = { ...DEFAULT_SETTINGS, targetsColumns: { timescale: "Finish" } };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    await user.selectOptions(screen.getByLabelText("Column E, By when"), "Find it for me");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });

  test("says what is missing and what to do", async () => {
    const plan = samplePlan({
      missing: [{ kind: "column", sheetName: "Targets", column: "timescale" }],
    });
    await openStart(sampleReport({ plan }));
    expect(screen.getByText("Targets has no column for: Timescale.")).toBeTruthy();
    expect(screen.getByText(/Choose it among your sheet’s columns/)).toBeTruthy();
  });

  test("foundWords", () => {
    expect(foundWords(sampleReport())).toMatch(/^Found: 5 rows on Targets\./);
    expect(foundWords(sampleReport({ plan: emptyReport().plan }))).toMatch(/^No plan was found/);
  });
});
