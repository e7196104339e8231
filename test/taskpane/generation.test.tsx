/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { GenerateOptions, GenerateResult, Progress } from "../../src/jobs";
import { attentionWords } from "../../src/taskpane/generationPanel";
import { stateWords } from "../../src/taskpane/generateBar";
import { officerError, renderPane } from "./support/renderPane";
import { FINDINGS, emptyReport, sampleReport } from "./support/sampleReport";

const MADE: GenerateResult = {
  kind: "made",
  report: sampleReport({
    appendix: { kind: "made", sheetName: "Appendix 1", editedByHand: false },
  }),
  isRenewal: false,
  sheetName: "Appendix 1",
  range: "A1:E61",
  pages: 4,
  editedCopy: undefined,
  words: "Appendix 1 was made: 4 pages, 5 planned steps.",
};

/** A run that waits until the test lets it go on. */
function slowRun() {
  const runs: {
    options: GenerateOptions;
    finish: (result: GenerateResult) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const generateAppendix = jest.fn(
    (options: GenerateOptions = {}) =>
      new Promise<GenerateResult>((finish, fail) => runs.push({ options, finish, fail })),
  );
  return { generateAppendix, runs };
}

const generate = (): HTMLElement => screen.getByRole("button", { name: "Generate appendix" });

test("shows how far it is, then what was made and the way to it", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user, jobs } = await renderPane({ generateAppendix });
  await user.click(generate());
  act(() => runs[0]?.options.onProgress?.({ step: "drawing", words: "Drawing", fraction: 0.6 }));
  const bar = await screen.findByRole("progressbar");
  expect(bar.getAttribute("aria-valuetext")).toBe("Drawing");
  expect(bar.getAttribute("aria-valuenow")).toBe("0.6");
  expect(screen.queryByRole("button", { name: "Generate appendix" })).toBeNull();
  await act(async () => runs[0]?.finish(MADE));
  expect(await screen.findByText(/4 pages, 5 planned steps/)).toBeTruthy();
  expect(screen.getByText(/3 things need a look/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Go to appendix" }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Appendix 1", "");
  expect(screen.getByText("Appendix 1 will be renewed in place.")).toBeTruthy();
});

test("Cancel stops the job and says that all is as it was", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(runs[0]?.options.signal?.aborted).toBe(true);
  expect(screen.getAllByText(/^Cancelling/).length).toBeGreaterThan(0);
  await act(async () => runs[0]?.fail(officerError("Cancelled")));
  expect(await screen.findByText("Cancelled.")).toBeTruthy();
  expect(generate()).toBeTruthy();
});

test("once drawing has begun, Cancel does nothing and the pane says so", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  const tell = (step: Progress["step"], words: string) =>
    act(() => runs[0]?.options.onProgress?.({ step, words, fraction: 0.5 }));
  const cancel = await screen.findByRole("button", { name: "Cancel" });
  const isDisabled = () => cancel.getAttribute("aria-disabled") === "true";
  tell("checking", "Checking the plan");
  expect(isDisabled()).toBe(false);
  tell("drawing", "Drawing Appendix 1");
  expect(isDisabled()).toBe(true);
  const truth = "Drawing Appendix 1… It cannot be stopped now; it will be done in a moment.";
  expect(screen.getByRole("status").textContent).toBe(truth);
  await user.click(cancel);
  act(() => cancel.focus());
  await user.keyboard("{Enter}");
  expect(screen.queryByText(/^Cancelling/)).toBeNull();
  // The sheets changed meanwhile, and the job begins again over what it has drawn.
  tell("reading", "Reading the sheets");
  await user.click(cancel);
  expect(isDisabled()).toBe(true);
  expect(runs[0]?.options.signal?.aborted).toBe(false);
  await act(async () => runs[0]?.finish(MADE));
  expect(await screen.findByText(/4 pages, 5 planned steps/)).toBeTruthy();
});

test("what stops the appendix is shown in the checks", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await act(async () =>
    runs[0]?.finish({
      kind: "stopped",
      report: sampleReport(),
      words: "1 thing must be put right.",
    }),
  );
  await user.click(await screen.findByRole("button", { name: "Show what to put right" }));
  expect(await screen.findByRole("heading", { name: "Checks", level: 1 })).toBeTruthy();
});

test.each([
  ["Keep a copy and renew", "keep-copy"],
  ["Replace my edits", "replace"],
])("hand edits are asked about: %s", async (name, onHandEdits) => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await act(async () =>
    runs[0]?.finish({
      kind: "edited-by-hand",
      report: sampleReport(),
      sheetName: "Appendix 1",
      words: "It was changed.",
    }),
  );
  expect(runs[0]?.options.onHandEdits).toBeUndefined();
  await user.click(await screen.findByRole("button", { name }));
  expect(runs[1]?.options.onHandEdits).toBe(onHandEdits);
});

test("hand edits can be left as they are", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await act(async () =>
    runs[0]?.finish({
      kind: "edited-by-hand",
      report: sampleReport(),
      sheetName: "Appendix 1",
      words: "It was changed.",
    }),
  );
  await user.click(await screen.findByRole("button", { name: "Leave it as it is" }));
  expect(runs).toHaveLength(1);
  expect(generate()).toBeTruthy();
});

test("a failure is told with what is safe and what to do", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await act(async () => runs[0]?.fail(officerError()));
  const words = await screen.findByText("The sheet is protected");
  expect(words.parentElement?.textContent).toContain("Your sheets are as they were.");
  expect(generate()).toBeTruthy();
});

test("what is still being saved is saved first", async () => {
  const order: string[] = [];
  let saved: () => void = () => undefined;
  const { user } = await renderPane({
    saveSettings: jest.fn(
      () =>
        new Promise<void>((resolve) => {
          saved = () => {
            order.push("saved");
            resolve();
          };
        }),
    ),
    generateAppendix: jest.fn(async () => {
      order.push("generated");
      return MADE;
    }),
  });
  await user.click(screen.getByRole("tab", { name: "Report" }));
  await user.type(await screen.findByLabelText("Council"), "Strathmore Council");
  await user.click(generate());
  expect(order).toEqual([]);
  await act(async () => saved());
  await waitFor(() => expect(order).toEqual(["saved", "generated"]));
});

test("with nothing to report the button is there and says why it does nothing", async () => {
  const report = sampleReport({ plan: emptyReport().plan });
  const { user, jobs } = await renderPane({ loadReport: jest.fn(async () => report) });
  expect(screen.getByText("There is nothing to report yet.")).toBeTruthy();
  await user.click(generate());
  expect(jobs.generateAppendix).not.toHaveBeenCalled();
});

describe("words", () => {
  test.each([
    [sampleReport(), "A new sheet, Appendix 1, will be added."],
    [
      sampleReport({ stoppers: FINDINGS.slice(0, 1) }),
      "1 thing must be put right first; see Checks.",
    ],
    [
      sampleReport({ stoppers: FINDINGS.slice(0, 2) }),
      "2 things must be put right first; see Checks.",
    ],
  ])("stateWords %#", (report, words) => expect(stateWords(report)).toBe(words));

  test("attentionWords counts open warnings alone", () => {
    expect(attentionWords({ report: sampleReport({ findings: [] }) })).toBe("");
    expect(attentionWords({ report: sampleReport({ findings: FINDINGS.slice(0, 1) }) })).toBe(
      "1 thing needs a look before it goes to committee.",
    );
  });
});
