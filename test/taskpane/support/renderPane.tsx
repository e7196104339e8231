import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  JobError,
  METRICS_COLUMNS,
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  STATUS_KINDS,
  STATUS_ORDER,
  TARGETS_COLUMNS,
  UNCHANGED,
  cellAddress,
  errorWords,
  parseIsoDate,
  progressWords,
  resultWords,
  supportWords,
  type PlainCode,
  type WorkbookChange,
} from "../../../src/jobs";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { Pane } from "../../../src/taskpane/shell/pane";
import { Workbook } from "../../../src/taskpane/shell/workbook";
import { sampleReport } from "./sampleReport";

/** jsdom has no media queries: none matches here. */
export function withoutMedia(): void {
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}

/** Whether the pane has the focus, or the sheet; jsdom says of a page that it has none as soon as a button goes. */
export function withFocus(hasFocus: boolean): void {
  document.hasFocus = () => hasFocus;
}

export interface PlayedJobs {
  readonly jobs: Jobs;
  /** Tells the pane that the workbook changed. */
  readonly change: (change: WorkbookChange) => void;
}

/** Jobs that answer at once with the sample; each can be replaced, and each remembers its calls. */
export function playJobs(changes: Partial<Jobs> = {}): PlayedJobs {
  let told: (change: WorkbookChange) => void = () => undefined;
  const jobs: Jobs = {
    JobError,
    METRICS_COLUMNS,
    METRIC_COLUMNS,
    PLAN_COLUMNS,
    STATUS_KINDS,
    STATUS_ORDER,
    TARGETS_COLUMNS,
    cellAddress,
    errorWords,
    parseIsoDate,
    progressWords,
    resultWords,
    supportWords,
    checkSupport: () => ({ kind: "full" }),
    fetchAhead: jest.fn(async () => undefined),
    loadReport: jest.fn(async () => sampleReport()),
    generateAppendix: jest.fn(async () => {
      throw new Error("not played");
    }),
    makeChecksSheet: jest.fn(async () => {
      throw new Error("not played");
    }),
    makeWordsSheet: jest.fn(async () => {
      throw new Error("not played");
    }),
    makeCorrectionsSheet: jest.fn(async () => {
      throw new Error("not played");
    }),
    makePromisesSheet: jest.fn(async () => {
      throw new Error("not played");
    }),
    readEarlierFile: jest.fn(async () => {
      throw new Error("not played");
    }),
    settlePair: jest.fn(async () => undefined),
    forgetMeeting: jest.fn(async () => undefined),
    forgetMeetings: jest.fn(async () => undefined),
    makeEdition: jest.fn(async () => {
      throw new Error("not played");
    }),
    saveSettings: jest.fn(async () => undefined),
    addAppendix: jest.fn(async () => undefined),
    chooseAppendix: jest.fn(async () => undefined),
    forgetAppendix: jest.fn(async () => undefined),
    goToCell: jest.fn(async () => undefined),
    watchWorkbook: jest.fn(async (callback) => {
      told = callback;
      return async () => undefined;
    }),
    addBlankSheets: jest.fn(async () => ["Targets", "Metrics"]),
    addWorkedExample: jest.fn(async () => ["Targets", "Metrics"]),
    applyFixes: jest.fn(async (fixes) => ({
      applied: fixes.map((fix) => ({ fix, formulaBefore: fix.before, numberFormatBefore: "@" })),
      skipped: [],
    })),
    undoFixes: jest.fn(async () => undefined),
    undoGenerate: jest.fn(async ({ sheetName }) => ({ head: `${sheetName} is undone.`, rest: "" })),
    acceptFinding: jest.fn(async () => undefined),
    withdrawAcceptance: jest.fn(async () => undefined),
    ...changes,
  };
  return { jobs, change: (change) => told(change) };
}

/** Shows the pane over the played jobs and waits until it has something to say. */
export async function renderPane(changes: Partial<Jobs> = {}) {
  withoutMedia();
  withFocus(true);
  const played = playJobs(changes);
  const user = userEvent.setup();
  render(<Pane whenReady={inExcel} fetchPane={async () => ({ jobs: played.jobs, Workbook })} />);
  // A view that is fetched first is compiled first here.
  await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
  return { ...played, user };
}

async function inExcel(): Promise<"excel"> {
  return "excel";
}

/** An error of a job that has changed nothing. */
export function jobError(code: PlainCode = "AccessDenied"): JobError {
  return new JobError({ code }, UNCHANGED);
}
