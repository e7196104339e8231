/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import {
  DEFAULT_SETTINGS,
  findingWords,
  type GenerateMade,
  type GenerateOptions,
  type GenerateResult,
  type Progress,
  type WorkbookReport,
} from "../../../src/jobs";
import { composePaper } from "../../../src/paper";
import { undoWords } from "../../../src/jobs/words/undoWords";
import { attentionWords } from "../../../src/taskpane/generation/generationWords";
import { stateWords } from "../../../src/taskpane/generation/generateBar";
import { makePlan } from "../../paper/makePlan";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { jobError, renderPane as renderAny, withFocus } from "../support/renderPane";
import { FINDINGS, HEADED, emptyReport, sampleReport } from "../support/sampleReport";

const REPORT = sampleReport({
  appendix: { kind: "made", sheetName: "Appendix 1", editedByHand: false, isOutOfDate: false },
});
const MADE: GenerateMade = {
  kind: "made",
  of: "appendix",
  report: REPORT,
  paper: composePaper(makePlan([]), DEFAULT_SETTINGS),
  isRenewal: false,
  sheetName: "Appendix 1",
  range: "A1:E61",
  pages: 4,
  editedCopy: undefined,
  keptLast: undefined,
  outOfStep: [],
  takeBack: {
    appendixKey: 0,
    sheetId: "{1}",
    sheetName: "Appendix 1",
    mark: "0123456789abcdef",
    before: { kind: "no-sheet" },
    remembered: (json) => json,
  },
};

/** The pane over a workbook of which the head is filled in, so that nothing is asked first. */
function renderPane(changes: Partial<Jobs> = {}) {
  return renderAny({
    loadReport: jest.fn(async () => sampleReport({ settings: HEADED })),
    ...changes,
  });
}

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

/** The pane's foot, and what it tells those who listen. */
const foot = () => within(screen.getByRole("region", { name: "Appendix" }));
const said = (): string | null => screen.getByRole("status").textContent;
const generate = (): HTMLElement => screen.getByRole("button", { name: "Generate appendix" });

describe("an appendix that the sheets have left behind", () => {
  const OLD = sampleReport({
    appendix: { kind: "made", sheetName: "Appendix 1", editedByHand: false, isOutOfDate: true },
  });

  test("is said to be out of date when the pane opens", async () => {
    await renderPane({ loadReport: async () => OLD });
    expect(
      foot().getByText(
        "Appendix 1 is out of date: the sheets have changed since it was made. It will be renewed in place.",
      ),
    ).toBeTruthy();
  });

  test("is said to be so since the minute in which they changed", async () => {
    let reads = 0;
    const loadReport = jest.fn(async () => {
      reads += 1;
      return reads < 3 ? REPORT : OLD;
    });
    const { change } = await renderPane({ loadReport });
    expect(foot().getByText("Appendix 1 will be renewed in place.")).toBeTruthy();
    while (reads < 3) await act(async () => change({ kind: "changed" }));
    expect(
      await foot().findByText(
        /^Appendix 1 has been out of date since \d\d:\d\d, when the sheets changed\. It will be renewed in place\.$/,
      ),
    ).toBeTruthy();
  });
});

test("until the sheets are checked it says so, counts no findings, and makes nothing", async () => {
  const whole = sampleReport();
  let finish: () => void = () => undefined;
  const { user, jobs } = await renderPane({
    loadReport: jest.fn<Promise<WorkbookReport>, Parameters<Jobs["loadReport"]>>(
      async (options) => {
        options?.onCounts?.({ ...whole, stage: "counts", findings: [] });
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return whole;
      },
    ),
  });
  expect(screen.getByText("Checking the sheets…")).toBeTruthy();
  await user.click(generate());
  expect(jobs.generateAppendix).not.toHaveBeenCalled();
  await user.click(screen.getByRole("tab", { name: "Checks" }));
  const view = await screen.findByRole("tabpanel");
  expect(await within(view).findByText("Checking the sheets…")).toBeTruthy();
  expect(within(view).queryByText(/attention/)).toBeNull();
  await act(async () => finish());
  expect(screen.queryByText("Checking the sheets…")).toBeNull();
  expect(screen.getByRole("tab", { name: /^Checks \d/ })).toBeTruthy();
});

test("where the checks could not be fetched, nothing says that the sheets are being checked", async () => {
  const whole = sampleReport();
  const { user } = await renderPane({
    loadReport: jest.fn<Promise<WorkbookReport>, Parameters<Jobs["loadReport"]>>(
      async (options) => {
        options?.onCounts?.({ ...whole, stage: "counts", findings: [] });
        throw jobError("ConnectionFailure");
      },
    ),
  });
  expect(await foot().findByText("The sheets have not been checked yet.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Checks" }));
  const view = await screen.findByRole("tabpanel");
  expect(await within(view).findByText("The sheets have not been checked yet.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Metrics" }));
  expect(await screen.findByText("The metrics have not been read yet.")).toBeTruthy();
  expect(screen.queryByText(/^Checking|^Reading/)).toBeNull();
});

test("while a choice is being saved, the press is told and not forgotten", async () => {
  let saved: () => void = () => undefined;
  const generateAppendix = jest.fn(async () => MADE);
  const { user } = await renderPane({
    generateAppendix,
    saveSettings: jest.fn(
      () =>
        new Promise<void>((resolve) => {
          saved = resolve;
        }),
    ),
  });
  await user.click(screen.getByRole("tab", { name: "Report" }));
  await user.click(await screen.findByRole("checkbox", { name: "Status" }));
  await user.click(generate());
  expect(foot().getByText("Your last change is being saved first…")).toBeTruthy();
  await waitFor(() =>
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      "Your last change is being saved first…",
    ),
  );
  await user.click(generate());
  expect(generateAppendix).not.toHaveBeenCalled();
  await act(async () => saved());
  expect(await foot().findByText(/^Appendix 1 was made/)).toBeTruthy();
  expect(generateAppendix).toHaveBeenCalledTimes(1);
});

test("until the figures are read, nothing says that there are none", async () => {
  const whole = sampleReport();
  let finish: () => void = () => undefined;
  const { user } = await renderPane({
    loadReport: jest.fn<Promise<WorkbookReport>, Parameters<Jobs["loadReport"]>>(
      async (options) => {
        options?.onCounts?.({ ...whole, stage: "counts", findings: [] });
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return whole;
      },
    ),
  });
  await user.click(screen.getByRole("tab", { name: "Metrics" }));
  expect(await screen.findByText("Reading the metrics…")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Start" }));
  expect(await screen.findByText(/^Found: /)).toBeTruthy();
  expect(screen.queryByLabelText("Metrics sheet")).toBeNull();
  await act(async () => finish());
  expect(screen.getByLabelText("Metrics sheet")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Metrics" }));
  expect(await screen.findByText(/^No metrics were found/)).toBeTruthy();
});

test("what was made can be undone: the pane says so, reads the workbook again and gives the button back", async () => {
  const undoGenerate = jest.fn(async () =>
    undoWords({ kind: "put-back", sheetName: "Appendix 1" }),
  );
  const { user, jobs } = await renderPane({ generateAppendix: async () => MADE, undoGenerate });
  await user.click(generate());
  const readBefore = (jobs.loadReport as jest.Mock).mock.calls.length;
  await user.click(await foot().findByRole("button", { name: "Undo" }));
  expect(undoGenerate).toHaveBeenCalledWith(MADE.takeBack);
  expect(await foot().findByText("Appendix 1 is back as it was before.")).toBeTruthy();
  await waitFor(() => expect(said()).toBe("Appendix 1 is back as it was before."));
  expect((jobs.loadReport as jest.Mock).mock.calls.length).toBeGreaterThan(readBefore);
  expect(foot().queryByRole("button", { name: "Undo" })).toBeNull();
  expect(generate()).toBeTruthy();
});

test("undoing that fails says how the workbook stands", async () => {
  const undoGenerate = () => Promise.reject(jobError("AccessDenied"));
  const { user } = await renderPane({ generateAppendix: async () => MADE, undoGenerate });
  await user.click(generate());
  await user.click(await foot().findByRole("button", { name: "Undo" }));
  expect(await foot().findByText(/Nothing in the workbook was changed/)).toBeTruthy();
});

test("where there is nothing to go back to, there is no such button", async () => {
  const { user } = await renderPane({
    generateAppendix: async () => ({ ...MADE, takeBack: undefined }),
  });
  await user.click(generate());
  expect(await foot().findByRole("button", { name: "Go to appendix" })).toBeTruthy();
  expect(foot().queryByRole("button", { name: "Undo" })).toBeNull();
});

test("shows how far it is, then what was made and the way to it", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user, jobs } = await renderPane({ generateAppendix });
  await user.click(generate());
  act(() =>
    runs[0]?.options.onProgress?.({ step: "drawing", sheetName: "Appendix 1", fraction: 0.6 }),
  );
  const bar = await screen.findByRole("progressbar");
  expect(bar.getAttribute("aria-valuetext")).toBe("Drawing Appendix 1");
  expect(bar.getAttribute("aria-valuenow")).toBe("0.6");
  expect(screen.queryByRole("button", { name: "Generate appendix" })).toBeNull();
  await act(async () => runs[0]?.finish(MADE));
  expect(await foot().findByText(/4 pages, 5 planned steps/)).toBeTruthy();
  expect(foot().getByText(/3 things need a look/)).toBeTruthy();
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
  expect(foot().getByText("Cancelling…")).toBeTruthy();
  expect(said()).toBe("Cancelling…");
  await act(async () => runs[0]?.fail(jobError("Cancelled")));
  expect(await foot().findByText("Cancelled.")).toBeTruthy();
  expect(said()).toBe("Cancelled. Nothing in the workbook was changed.");
  expect(generate()).toBeTruthy();
});

describe("Cancel while it draws", () => {
  async function drawing() {
    const { generateAppendix, runs } = slowRun();
    const { user } = await renderPane({ generateAppendix });
    await user.click(generate());
    const tell = (progress: Progress) => act(() => runs[0]?.options.onProgress?.(progress));
    tell({ step: "drawing", sheetName: "Appendix 1", fraction: 0.6 });
    const cancel = await screen.findByRole("button", { name: "Cancel" });
    const rests = () => cancel.getAttribute("aria-disabled") === "true";
    return { user, run: runs[0], tell, cancel, rests };
  }

  test("asks the job to stop, and does not promise that it will", async () => {
    const { user, run, tell, cancel, rests } = await drawing();
    tell({ step: "drawing", sheetName: "Appendix 1", fraction: 0.7 });
    expect(rests()).toBe(false);
    expect(said()).toBe("Drawing Appendix 1…");
    await user.click(cancel);
    expect(run?.options.signal?.aborted).toBe(true);
    expect(foot().getByText("Stopping, if it is not too late…")).toBeTruthy();
    expect(rests()).toBe(true);
    await act(async () => run?.fail(jobError("Cancelled")));
    expect(said()).toBe("Cancelled. Nothing in the workbook was changed.");
  });

  test("when it was too late, what was made is shown and said", async () => {
    const { user, run, tell, cancel } = await drawing();
    await user.click(cancel);
    tell({ step: "done", fraction: 1 });
    expect(foot().getByText("Done…")).toBeTruthy();
    await act(async () => run?.finish(MADE));
    expect(await foot().findByText(/It was too late to cancel/)).toBeTruthy();
    expect(said()).toMatch(/^Appendix 1 was made: .* It was too late to cancel\./);
  });

  test("once the appendix stands, Cancel rests, also while the job looks over it again", async () => {
    const { user, run, tell, cancel, rests } = await drawing();
    tell({ step: "done", fraction: 1 });
    expect(rests()).toBe(true);
    // The sheets changed meanwhile, and the job begins again over what it has drawn.
    tell({ step: "reading", fraction: 0.05 });
    await user.click(cancel);
    act(() => cancel.focus());
    await user.keyboard("{Enter}");
    expect(rests()).toBe(true);
    expect(run?.options.signal?.aborted).toBe(false);
  });

  test("stopped on its second round, it says of the workbook what the job says", async () => {
    const { user, run, tell, cancel } = await drawing();
    await user.click(cancel);
    tell({ step: "done", fraction: 1 });
    const outdated = jobError("Cancelled").in({ kind: "outdated", sheetName: "Appendix 1" });
    await act(async () => run?.fail(outdated));
    expect(said()).toBe(
      "Cancelled. Appendix 1 was drawn, but the sheets were changed meanwhile. Generate it again to bring it up to date.",
    );
  });
});

describe("the outcome", () => {
  test("is said once, and no group repeats it when the focus comes to its button", async () => {
    const { generateAppendix, runs } = slowRun();
    const { user } = await renderPane({ generateAppendix });
    await user.click(generate());
    await act(async () => runs[0]?.finish(MADE));
    await foot().findByText(/4 pages/);
    expect(said()).toBe(
      "Appendix 1 was made: 4 pages, 5 planned steps. 3 things need a look before it goes to committee.",
    );
    const button = foot().getByRole("button", { name: "Go to appendix" });
    expect(document.activeElement).toBe(button);
    expect(button.closest('[role="group"], [aria-live]')).toBeNull();
  });

  test("is said, and leaves the focus alone, when the officer has gone on to something else", async () => {
    const { generateAppendix, runs } = slowRun();
    const { user } = await renderPane({ generateAppendix });
    await user.click(generate());
    const tab = screen.getByRole("tab", { name: "Metrics" });
    await user.click(tab);
    await act(async () => runs[0]?.finish(MADE));
    await foot().findByText(/4 pages/);
    expect(said()).toMatch(/^Appendix 1 was made/);
    expect(document.activeElement).toBe(tab);
  });

  test("leaves the focus on the sheet when that is where the officer is", async () => {
    const { generateAppendix, runs } = slowRun();
    const { user } = await renderPane({ generateAppendix });
    await user.click(generate());
    await screen.findByRole("button", { name: "Cancel" });
    withFocus(false);
    await act(async () => runs[0]?.finish(MADE));
    await foot().findByText(/4 pages/);
    expect(said()).toMatch(/^Appendix 1 was made/);
    expect(document.activeElement).toBe(document.body);
  });
});

test("what stops the appendix is shown in the checks", async () => {
  const { generateAppendix, runs } = slowRun();
  const { user } = await renderPane({ generateAppendix });
  await user.click(generate());
  await act(async () =>
    runs[0]?.finish({
      kind: "stopped",
      report: sampleReport({ stoppers: FINDINGS.slice(0, 1) }),
    }),
  );
  const told = `The appendix was not made. ${FINDINGS.slice(0, 1).map(findingWords).join("")}`;
  expect(said()).toBe(told);
  expect((await foot().findByText("The appendix was not made.")).parentElement?.textContent).toBe(
    `${told}Show what to put right`,
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
      of: "appendix",
      report: sampleReport(),
      sheetName: "Appendix 1",
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
      of: "appendix",
      report: sampleReport(),
      sheetName: "Appendix 1",
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
  await act(async () => runs[0]?.fail(jobError()));
  const words = await foot().findByText("Something in the workbook is protected");
  expect(said()).toMatch(
    /^Something in the workbook is protected\. .* take the protection off .*\.$/,
  );
  expect(words.parentElement?.textContent).toContain("Nothing in the workbook was changed.");
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
  ])("stateWords %#", (report, words) => expect(stateWords(report, false)).toBe(words));

  test("attentionWords counts open warnings alone", () => {
    expect(attentionWords({ report: sampleReport({ findings: [] }) })).toBe("");
    expect(attentionWords({ report: sampleReport({ findings: FINDINGS.slice(0, 1) }) })).toBe(
      "1 thing needs a look before it goes to committee.",
    );
  });
});

describe("other formats", () => {
  const CONTENTS = { docx: new Uint8Array([80, 75]), html: "<p>Page</p>", text: "The words" };
  const ENDINGS = { docx: ".docx", html: ".html", text: ".txt" };

  /** Makes the appendix, then opens the choice; gives the names of the files that were handed over. */
  async function chosen(makeEdition: Jobs["makeEdition"]) {
    const saved: string[] = [];
    URL.createObjectURL = () => "blob:test";
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const pane = await renderPane({ generateAppendix: async () => MADE, makeEdition });
    await pane.user.click(generate());
    await pane.user.click(await foot().findByRole("button", { name: "Other formats" }));
    const choice = within(await foot().findByRole("region", { name: "Other formats" }));
    return { ...pane, saved, choice };
  }

  const makeEdition: Jobs["makeEdition"] = async (format) => ({
    content: CONTENTS[format],
    ending: ENDINGS[format],
    mediaType: "text/plain",
  });

  test.each([
    ["Word", "Appendix 1.docx", "The words"],
    ["Web page", "Appendix 1.html", "<p>Page</p>"],
    ["Text for an e-mail", "Appendix 1.txt", "The words"],
  ])("%s is handed over as %s, and stands there to be copied", async (label, name, text) => {
    const { user, saved, choice } = await chosen(makeEdition);
    await user.click(choice.getByRole("button", { name: label }));
    const box = await choice.findByRole("textbox", { name: "The appendix to select and copy" });
    expect(box).toHaveProperty("value", text);
    expect(saved).toEqual([name]);
    expect(choice.getByRole("status").textContent).toContain(`${name} was handed over for saving.`);
    expect(choice.getByRole("button", { name: "Copy" })).toBeTruthy();
  });

  test("what fails is told, and no file is handed over", async () => {
    const { user, saved, choice } = await chosen(async () => {
      throw jobError("NotFetched");
    });
    await user.click(choice.getByRole("button", { name: "Word" }));
    await waitFor(() =>
      expect(choice.getByRole("status").textContent).toContain("over the network"),
    );
    expect(saved).toEqual([]);
    expect(choice.queryByRole("textbox")).toBeNull();
  });
});
