/**
 * Conformance: a page for Excel's task pane that runs the host's fixtures in whatever Excel it is opened in and tells
 * where that Excel answers otherwise. Takes an empty workbook and gives a report; may not be part of what ships, and may
 * not touch a workbook that holds something.
 */
import { allExamples, isPortable } from "./examples";
import { summary, thisExcel, type Difference, type Report } from "./report";
import { clearWorkbook, isEmptyWorkbook, runExample } from "./runExample";

const REPORT_FILE = "excel-conformance.json";

function byId<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element as Kind;
}

function say(text: string): void {
  byId("state").textContent = text;
}

/** Runs every example that can be run here, and says how far it is. */
async function runAll(): Promise<Report> {
  const all = allExamples();
  const portable = all.filter(({ fixture }) => isPortable(fixture));
  const progress = byId<HTMLProgressElement>("progress");
  progress.max = portable.length;
  const differing: Difference[] = [];
  const newer: string[] = [];
  for (const [at, { file, fixture }] of portable.entries()) {
    progress.value = at;
    say(`${at + 1} of ${portable.length}: ${fixture.name}`);
    await clearWorkbook();
    const outcome = await runExample(fixture);
    if (outcome.kind === "newer") newer.push(fixture.name);
    if (outcome.kind === "differs") {
      differing.push({ file, name: fixture.name, wanted: outcome.wanted, got: outcome.got });
    }
  }
  progress.value = portable.length;
  await clearWorkbook();
  return {
    excel: thisExcel(),
    on: new Date().toISOString().slice(0, 10),
    agreeing: portable.length - differing.length - newer.length,
    differing,
    newer,
    leftOut: all.length - portable.length,
  };
}

function show(report: Report): void {
  say(`${report.excel}: ${summary(report)}`);
  const list = byId("differences");
  list.replaceChildren(...report.differing.map(differenceItem));
  byId("differing").hidden = report.differing.length === 0;
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

function differenceItem({ file, name, wanted, got }: Difference): HTMLLIElement {
  const item = document.createElement("li");
  const title = document.createElement("strong");
  title.textContent = `${file}: ${name}`;
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

async function run(): Promise<void> {
  const button = byId<HTMLButtonElement>("run");
  if (!(await isEmptyWorkbook())) {
    say("This workbook holds something. Open a new, empty one and run the examples there.");
    return;
  }
  button.disabled = true;
  byId("progress").hidden = false;
  byId("progress-label").hidden = false;
  try {
    show(await runAll());
  } catch (error) {
    say(`The run stopped: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    button.disabled = false;
  }
}

void Office.onReady(() => {
  const count = allExamples().filter(({ fixture }) => isPortable(fixture)).length;
  byId("what").textContent =
    `${thisExcel()}. ${count} examples of what Excel does are run here, and what comes out otherwise is listed.`;
  const button = byId<HTMLButtonElement>("run");
  button.disabled = false;
  button.addEventListener("click", () => void run());
});
