/**
 * Conformance: a page for Excel's task pane that runs the host's fixtures, and an add-in's own jobs where it is given
 * some, in whatever Excel it is opened in and tells where that Excel does otherwise. Takes an empty workbook, gives a
 * report and leaves the workbook empty; may not be part of what ships, and may not touch a workbook that holds something.
 */
import { allExamples, isPortable } from "./examples";
import { summary, thisExcel, type Difference, type JobOutcome, type Report } from "./report";
import { clearWorkbook, isEmptyWorkbook, runExample } from "./runExample";
import { runTrial } from "./runTrial";
import type { Trial } from "./trial";

const REPORT_FILE = "excel-conformance.json";

function byId<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element as Kind;
}

function say(text: string): void {
  byId("state").textContent = text;
}

type Examples = Omit<Report, "excel" | "on" | "jobs">;

/** Runs every example that can be run here, then every trial, and says how far it is. */
async function runAll(trials: readonly Trial[]): Promise<Report> {
  const all = allExamples();
  const portable = all.filter(({ fixture }) => isPortable(fixture));
  const progress = byId<HTMLProgressElement>("progress");
  progress.max = portable.length + trials.length;
  const next = async (at: number, name: string): Promise<void> => {
    progress.value = at;
    say(`${at + 1} of ${progress.max}: ${name}`);
    await clearWorkbook();
  };
  const differing: Difference[] = [];
  const newer: string[] = [];
  for (const [at, { file, fixture }] of portable.entries()) {
    await next(at, fixture.name);
    const outcome = await runExample(fixture);
    if (outcome.kind === "newer") newer.push(fixture.name);
    if (outcome.kind === "differs") {
      differing.push({ file, name: fixture.name, wanted: outcome.wanted, got: outcome.got });
    }
  }
  const examples: Examples = {
    agreeing: portable.length - differing.length - newer.length,
    differing,
    newer,
    leftOut: all.length - portable.length,
  };
  const jobs: JobOutcome[] = [];
  for (const [at, trial] of trials.entries()) {
    await next(portable.length + at, trial.name);
    jobs.push(await runTrial(trial));
  }
  progress.value = progress.max;
  const on = new Date().toISOString().slice(0, 10);
  return { excel: thisExcel(), on, ...examples, jobs };
}

function show(report: Report): void {
  say(`${report.excel}: ${summary(report)}`);
  const list = byId("differences");
  const differences = [
    ...report.differing.map(({ file, name, ...both }) => ({ title: `${file}: ${name}`, ...both })),
    ...report.jobs.flatMap((job) =>
      job.agrees ? [] : [{ title: `the add-in: ${job.name}`, wanted: job.wanted, got: job.got }],
    ),
  ];
  list.replaceChildren(...differences.map(differenceItem));
  byId("differing").hidden = differences.length === 0;
  const text = JSON.stringify(report, undefined, 2);
  const copy = byId<HTMLButtonElement>("copy");
  copy.hidden = false;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(text);
    say("The report is on the clipboard.");
  };
  const save = byId<HTMLAnchorElement>("save");
  save.hidden = false;
  save.download = REPORT_FILE;
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
}

function differenceItem(difference: {
  title: string;
  wanted: unknown;
  got: unknown;
}): HTMLLIElement {
  const { wanted, got } = difference;
  const item = document.createElement("li");
  const title = document.createElement("strong");
  title.textContent = difference.title;
  const list = document.createElement("dl");
  for (const [term, value] of [
    ["Expected", wanted],
    ["This Excel", got],
  ] as const) {
    const heading = document.createElement("dt");
    heading.textContent = term;
    const answer = document.createElement("dd");
    answer.textContent = JSON.stringify(value) ?? "nothing";
    list.append(heading, answer);
  }
  item.append(title, list);
  return item;
}

async function run(trials: readonly Trial[]): Promise<void> {
  const button = byId<HTMLButtonElement>("run");
  if (!(await isEmptyWorkbook())) {
    say("This workbook holds something. Open a new, empty one and run the examples there.");
    return;
  }
  button.disabled = true;
  byId("progress").hidden = false;
  byId("progress-label").hidden = false;
  try {
    const report = await runAll(trials).finally(clearWorkbook);
    show(report);
  } catch (error) {
    say(`The run stopped: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    button.disabled = false;
  }
}

/** Opens the page, with the trials of an add-in's own jobs to run after the host's examples. */
export function openPage(trials: readonly Trial[]): void {
  void Office.onReady(() => {
    const count = allExamples().filter(({ fixture }) => isPortable(fixture)).length;
    const jobs = trials.length === 0 ? "" : ` and ${trials.length} of the add-in's own jobs`;
    byId("what").textContent =
      `${thisExcel()}. ${count} examples of what Excel does${jobs} are run here, and what comes out otherwise is listed.`;
    const button = byId<HTMLButtonElement>("run");
    button.disabled = false;
    button.addEventListener("click", () => void run(trials));
  });
}
