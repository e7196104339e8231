/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/shell/pane";
import type { FetchedPane } from "../../../src/taskpane/shell/useOpening";
import { Workbook } from "../../../src/taskpane/shell/workbook";
import { jobError, playJobs, renderPane, withoutMedia } from "../support/renderPane";
import { emptyReport, samplePlan, sampleReport } from "../support/sampleReport";

beforeEach(withoutMedia);

describe("opening", () => {
  test("says what it waits for", () => {
    render(<Pane whenReady={() => new Promise(() => undefined)} fetchPane={fetchPane} />);
    expect(screen.getByText("Opening Committee Appendix…")).toBeTruthy();
  });

  test("outside Excel it says where it belongs", async () => {
    render(<Pane whenReady={async () => "outside"} fetchPane={fetchPane} />);
    expect(await screen.findByRole("heading", { name: "Open this in Excel" })).toBeTruthy();
  });

  test("in an Excel that is too old it says why and what still works", async () => {
    await renderPane({
      checkSupport: () => ({ kind: "too-old" }),
    });
    expect(screen.getByRole("heading").textContent).toBe(
      "This Excel is too old for Committee Appendix",
    );
    expect(screen.getByText(/it cannot set up pages for printing/)).toBeTruthy();
    expect(screen.getByText(/can be read, edited and printed/)).toBeTruthy();
  });

  test("when its own files do not arrive it can be tried again", async () => {
    const user = userEvent.setup();
    const fetched = jest.fn(fetchPane).mockRejectedValueOnce(new Error("offline"));
    render(<Pane whenReady={readyInExcel} fetchPane={fetched} />);
    expect((await screen.findByRole("alert")).textContent).toContain("Check the connection");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: /^Progress on/ })).toBeTruthy();
  });
});

async function fetchPane(): Promise<FetchedPane> {
  return { jobs: playJobs().jobs, Workbook };
}

async function readyInExcel(): Promise<"excel"> {
  return "excel";
}

describe("a workbook that cannot be read", () => {
  test("tells it in the officer's words and tries again", async () => {
    const loadReport = jest
      .fn()
      .mockRejectedValueOnce(jobError())
      .mockResolvedValue(sampleReport());
    const { user } = await renderPane({ loadReport });
    expect(
      screen.getByRole("heading", { name: "Something in the workbook is protected" }),
    ).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("Nothing in the workbook was changed.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: /^Progress on/ })).toBeTruthy();
  });

  test("never shows a raw message", async () => {
    const loadReport = jest.fn().mockRejectedValue(new TypeError("x is not a function"));
    await renderPane({ loadReport });
    expect(document.body.textContent).not.toContain("is not a function");
    expect(
      screen.getByRole("heading", { name: "Something went wrong in the add-in" }),
    ).toBeTruthy();
  });

  test("a later failure keeps what was read", async () => {
    const loadReport = jest
      .fn()
      .mockResolvedValueOnce(sampleReport())
      .mockRejectedValue(jobError("InvalidOperationInCellEditMode"));
    const { change } = await renderPane({ loadReport });
    act(() => change({ kind: "changed" }));
    expect(await screen.findByText("A cell is being edited")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Progress on/ })).toBeTruthy();
  });
});

describe("an empty workbook", () => {
  test("offers sheets, adds them and reads again", async () => {
    const loadReport = jest
      .fn()
      .mockResolvedValueOnce(emptyReport())
      .mockResolvedValue(sampleReport());
    const { user, jobs } = await renderPane({ loadReport });
    expect(screen.queryByRole("button", { name: "Generate appendix" })).toBeNull();
    await user.click(await screen.findByRole("button", { name: /^Add blank Targets/ }));
    expect(jobs.addBlankSheets).toHaveBeenCalledTimes(1);
    expect(await screen.findByRole("heading", { name: /^Progress on/ })).toBeTruthy();
  });

  test("can be filled with an example", async () => {
    const loadReport = jest.fn().mockResolvedValue(emptyReport());
    const { user, jobs } = await renderPane({ loadReport });
    await user.click(await screen.findByRole("button", { name: "Add a worked example" }));
    expect(jobs.addWorkedExample).toHaveBeenCalledTimes(1);
  });
});

describe("living with the sheet", () => {
  test("a change is read and the counts are said", async () => {
    const later = samplePlan();
    const loadReport = jest
      .fn()
      .mockResolvedValueOnce(sampleReport())
      .mockResolvedValue(
        sampleReport({ plan: { ...later, summary: { ...later.summary, overdue: 1 } } }),
      );
    const { change } = await renderPane({ loadReport });
    act(() => change({ kind: "changed" }));
    await waitFor(() =>
      expect(screen.getByText("1 overdue, 2 due soon, 3 to look at in Checks")).toBeTruthy(),
    );
  });

  test("changes during a reading lead to one further reading", async () => {
    const answers: ((report: ReturnType<typeof sampleReport>) => void)[] = [];
    const loadReport = jest
      .fn()
      .mockResolvedValueOnce(sampleReport())
      .mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const { change } = await renderPane({ loadReport });
    act(() => {
      change({ kind: "changed" });
      change({ kind: "changed" });
      change({ kind: "changed" });
    });
    expect(loadReport).toHaveBeenCalledTimes(2);
    await act(async () => answers[0]?.(sampleReport()));
    expect(loadReport).toHaveBeenCalledTimes(3);
    await act(async () => answers[1]?.(sampleReport()));
    expect(loadReport).toHaveBeenCalledTimes(3);
  });

  test("the selected row's step is shown with what was read of it", async () => {
    const { change } = await renderPane();
    expect(screen.queryByRole("region", { name: "Selected step" })).toBeNull();
    act(() => change({ kind: "selected", sheetName: "Targets", rowIndex: 3 }));
    const card = screen.getByRole("region", { name: "Selected step" });
    expect(card.textContent).toContain("Review the placementsOverdue by 42 days");
    expect(card.textContent).toContain("Note: first phase");
    act(() => change({ kind: "selected", sheetName: "Notes", rowIndex: 3 }));
    expect(screen.queryByRole("region", { name: "Selected step" })).toBeNull();
  });
});

describe("the tabs", () => {
  test("one tab stop; arrows, Home and End move and choose", async () => {
    const { user } = await renderPane();
    const chosen = (): string | null => screen.getByRole("tab", { selected: true }).textContent;
    expect(chosen()).toBe("Progress");
    screen.getByRole("tab", { name: "Progress" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(chosen()).toBe("Since");
    expect(document.activeElement?.textContent).toBe("Since");
    await user.keyboard("{End}");
    expect(chosen()).toContain("Checks");
    await user.keyboard("{ArrowRight}");
    expect(chosen()).toBe("Start");
    await user.keyboard("{ArrowLeft}{Home}");
    expect(chosen()).toBe("Start");
    const stops = screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  test("Checks counts what waits to be looked at, not what was accepted", async () => {
    await renderPane();
    expect(screen.getByLabelText("3 to look at")).toBeTruthy();
  });
});
