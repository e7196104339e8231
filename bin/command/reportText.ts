import type { Finding, Step, WorkbookReport } from "../../src/jobs";
import { plainLine } from "./plainLine";

/** The report as lines for a reader at a terminal: counts, what is overdue or due soon, and the findings. */
export function reportText(report: WorkbookReport): string[] {
  const { plan, asAt } = report;
  const { summary } = plan;
  const due = plan.steps.filter((step) => step.status.kind === "overdue");
  const soon = plan.steps.filter((step) => step.status.kind === "due-soon");
  return [
    `As at ${asAt}: ${summary.steps} steps, ${summary.planned} planned: ` +
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
  ];
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
  const place = [finding.sheet, finding.cell].filter((part) => part !== "").join(" ");
  const accepted = finding.accepted === undefined ? "" : ` (accepted: ${finding.accepted})`;
  return `${finding.severity}${place === "" ? "" : ` at ${place}`}: ${finding.message} [${finding.check}]${accepted}`;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${plainLine(line)}`)];
}
