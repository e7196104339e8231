import {
  checkOf,
  findingWords,
  type Finding,
  type IsoDate,
  type Step,
  type WorkbookReport,
} from "../../src/jobs";
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
  return [
    `${asAtWords(report, asked)}: ${summary.steps} ${summary.steps === 1 ? "step" : "steps"}, ${summary.planned} planned: ` +
      `${summary.overdue} overdue, ${summary.dueSoon} due soon, ${summary.ongoing} ongoing, ${summary.complete} complete.`,
    ...listed("Overdue, the longest first:", due.sort(byDays).map(stepLine)),
    ...listed("Due soon:", soon.map(stepLine)),
    ...listed(
      "Metrics:",
      plan.metrics.map(
        (metric) => `${metric.name}: ${metric.shortTrend?.words ?? "nothing to compare"}`,
      ),
    ),
    ...listed("To look at:", report.findings.map(findingLine)),
    ...(report.findings.some(namesSettings) ? ["", SETTINGS_HINT] : []),
  ];
}

/** Findings are worded for the pane, which has the settings that some of them name. */
const SETTINGS_HINT =
  "The settings are in the add-in's pane in Excel. Here, rename the heading so that the column is found; generate takes some settings with --set (see --help).";

function namesSettings({ check }: Finding): boolean {
  return checkOf(check).namesSettings === true;
}

/** The report's date, and where it comes from: "As at 11 November 2003 (from the workbook)". */
export function asAtWords({ asAt, settings }: WorkbookReport, asked: IsoDate | undefined): string {
  const day = new Date(`${asAt}T00:00:00Z`);
  const words = day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const source =
    asked !== undefined ? "--as-at" : settings.asAt !== undefined ? "from the workbook" : "today";
  return `As at ${words} (${source})`;
}

function byDays(one: Step, other: Step): number {
  return daysOf(other) - daysOf(one);
}

function daysOf({ status }: Step): number {
  return status.kind === "overdue" || status.kind === "due-soon" ? status.days : 0;
}

function stepLine(step: Step): string {
  const days = daysOf(step);
  const many = days === 1 ? "1 day" : `${days} days`;
  const when = step.status.kind === "overdue" ? `by ${many}` : `in ${many}`;
  return `row ${step.rowIndex + 1}, ${when}: ${step.progressPlanned} (${step.timescale?.text ?? ""})`;
}

/** A finding in one line: "warning at Targets E7: … [timescale-unreadable]". */
export function findingLine(finding: Finding): string {
  const place = [finding.place.sheet, finding.place.cell].filter((part) => part !== "").join(" ");
  const accepted = finding.accepted === undefined ? "" : ` (accepted: ${finding.accepted})`;
  return `${finding.severity}${place === "" ? "" : ` at ${place}`}: ${findingWords(finding)} [${finding.check}]${accepted}`;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${plainLine(line)}`)];
}
