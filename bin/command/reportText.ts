import {
  checkOf,
  findingWords,
  firstOfEach,
  sinceWords,
  type Alike,
  metricChangeWords,
  tellsNoTimes,
  type Finding,
  type IsoDate,
  type Step,
  type WorkbookReport,
} from "../../src/jobs";
import { counted, longDate } from "../../src/words";
import { plainLine } from "./plainLine";

/**
 * The report as lines for a reader at a terminal: counts, what is overdue or due soon, and the findings.
 * `asked` is the date of --as-at.
 */
export function reportText(report: WorkbookReport, asked: IsoDate | undefined): string[] {
  const { plan } = report;
  const { summary } = plan;
  const due = plan.steps.filter((step) => step.status.kind === "overdue");
  const soon = plan.steps.filter((step) => step.status.kind === "due-soon");
  const isOnSeveral = plan.targetSheets.length > 1;
  const lineOf = (step: Step): string =>
    isOnSeveral ? `${step.sheetName}, ${stepLine(step)}` : stepLine(step);
  return [
    `${asAtWords(report, asked)}: ${counted(summary.steps, "step")}, ${summary.planned} planned: ${countWords(report)}.`,
    ...(tellsNoTimes(plan) ? [CANNOT_TELL] : []),
    ...sinceLines(report),
    ...section("Overdue, the longest first:", due.sort(byDays).map(lineOf)),
    ...section("Due soon:", soon.map(lineOf)),
    ...section(
      "Metrics:",
      plan.metrics.map(
        (metric) =>
          `${metric.name}: ${metric.shortTrend ? metricChangeWords(metric.shortTrend) : "nothing to compare"}`,
      ),
    ),
    ...section("To look at:", findingLines(report.findings)),
    ...(report.findings.some(isSettledByChoice) ? ["", SETTINGS_HINT] : []),
  ];
}

/** What changed since the meeting before in counts, or why what is remembered cannot be compared with. */
function sinceLines(report: WorkbookReport): string[] {
  const told = sinceWords(report);
  if (told) return told.lines.map(plainLine);
  return report.kept.kind === "newer" || report.kept.kind === "damaged"
    ? [NOT_COMPARED[report.kept.kind]]
    : [];
}

const NOT_COMPARED = {
  newer:
    "What is remembered of earlier meetings was written by a later version of the add-in: it is kept as it is and not compared with.",
  damaged:
    "What was remembered of earlier meetings cannot be read any more and is not compared with.",
} as const;

/** Counts that are told whatever they are, and those that are told where there are any. */
const ALWAYS = [
  ["overdue", "overdue"],
  ["dueSoon", "due soon"],
  ["ongoing", "ongoing"],
  ["complete", "complete"],
] as const;
const WHERE_ANY = [
  ["withdrawn", "withdrawn"],
  ["unclear", "unclear"],
] as const;

const CANNOT_TELL = "No timescales were found, so what is overdue cannot be told.";

function countWords({ plan }: Pick<WorkbookReport, "plan">): string {
  const { summary } = plan;
  // No time is known, so that none is late is not known either.
  const always = ALWAYS.filter(([key]) => summary[key] > 0 || !tellsNoTimes(plan));
  return [...always, ...WHERE_ANY.filter(([key]) => summary[key] > 0)]
    .map(([key, words]) => `${summary[key]} ${words}`)
    .join(", ");
}

/** Findings are worded for the pane, which has the settings that some of them name. */
const SETTINGS_HINT =
  "Start and Report are in the add-in's pane in Excel. Here, --column says which column is what, and generate takes the other choices with --set (see --help).";

/** Whether a choice settles it, and not only a change of the sheet. */
function isSettledByChoice({ check, print }: Finding): boolean {
  return print !== undefined || checkOf(check).settledUnder !== undefined;
}

/** The report's date, and where it comes from: "As at 11 November 2003 (from the workbook)". */
export function asAtWords({ asAt, settings }: WorkbookReport, asked: IsoDate | undefined): string {
  const source =
    asked !== undefined ? "--as-at" : settings.asAt !== undefined ? "from the workbook" : "today";
  return `As at ${longDate(asAt)} (${source})`;
}

function byDays(one: Step, other: Step): number {
  return daysOf(other) - daysOf(one);
}

function daysOf({ status }: Step): number {
  return status.kind === "overdue" || status.kind === "due-soon" ? status.days : 0;
}

function stepLine(step: Step): string {
  const days = daysOf(step);
  const many = counted(days, "day");
  const ahead = days === 0 ? "today" : `in ${many}`;
  const when = step.status.kind === "overdue" ? `by ${many}` : ahead;
  const what = step.progressPlanned === "" ? step.target : step.progressPlanned;
  return `row ${step.rowIndex + 1}, ${when}: ${what} (${step.timescale?.text ?? ""})`;
}

/** Findings of one check that are told one by one; what is more is counted. */
const MOST_OF_A_KIND = 10;

/** Findings as lines in their order, the first few of each check; then how many more there are of the others. */
export function findingLines(findings: readonly Finding[]): string[] {
  const { told, more } = firstOfEach(findings, MOST_OF_A_KIND);
  return [...told.map(findingLine), ...more.map(moreLine)];
}

function moreLine({ check, count }: Alike): string {
  return `and ${count.toLocaleString("en-GB")} more like it: ${checkOf(check).title} [${check}]`;
}

/** A finding in one line: "warning at Targets E7: … [timescale-unreadable]". */
export function findingLine(finding: Finding): string {
  const place = [finding.place.sheet, finding.place.cell].filter((part) => part !== "").join(" ");
  const accepted = finding.accepted === undefined ? "" : ` (accepted: ${finding.accepted})`;
  return `${finding.severity}${place === "" ? "" : ` at ${place}`}: ${findingWords(finding)} [${finding.check}]${accepted}`;
}

/** Lines of one section; more of them nobody reads at a terminal. */
const MOST_LINES = 200;

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  return [
    "",
    heading,
    ...lines.slice(0, MOST_LINES).map((line) => `  ${plainLine(line)}`),
    ...(more > 0 ? [`  and ${more.toLocaleString("en-GB")} more; --json tells all of them`] : []),
  ];
}
