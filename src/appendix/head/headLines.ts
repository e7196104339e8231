import type { Plan, ReportSettings } from "../../plan";
import type { StyleBase } from "../look/styles";
import { countsLine } from "../words/countsLine";
import { longDate, longMonth } from "../../words";

/** One line of the head; `right` stands at the right margin of the same line. */
export interface HeadLine {
  readonly text: string;
  readonly style: StyleBase;
  readonly right?: string;
}

/**
 * The head as a committee knows it: council and "APPENDIX 1", department, committee and date, title, the summary's
 * month, the counts in words. What was not given is left out.
 */
export function committeeHead(plan: Plan, settings: ReportSettings): HeadLine[] {
  const names = [settings.council, settings.department].map((name) => name.trim());
  const [first = "", ...others] = names.filter((name) => name !== "");
  return [
    { text: first, style: "council", right: settings.appendixName.toLocaleUpperCase("en-GB") },
    ...others.map((text): HeadLine => ({ text, style: "headLine" })),
    { text: committeeAndDate(plan, settings), style: "headLine" },
    ...titleLines(plan, settings),
    ...countLines(plan),
  ];
}

/** The same for readers who hear the sheet: what the sheet is stands first, then what is on it. */
export function accessibleHead(plan: Plan, settings: ReportSettings, contents: string): HeadLine[] {
  const [title = "", ...others] = titles(plan, settings);
  const names = [settings.council, settings.department].map((name) => name.trim());
  return [
    {
      text: [
        `${settings.appendixName}:`,
        title === "" ? "" : `${title},`,
        summaryTitle(plan).toLowerCase(),
      ]
        .filter((text) => text !== "")
        .join(" ")
        .replace(longMonth(plan.asAt).toLowerCase(), longMonth(plan.asAt)),
      style: "title",
    },
    ...[...others, ...names.filter((name) => name !== "")].map((text): HeadLine => ({
      text,
      style: "headLine",
    })),
    { text: committeeAndDate(plan, settings), style: "headLine" },
    ...countLines(plan),
    { text: contents, style: "headLine" },
  ];
}

function titleLines(plan: Plan, settings: ReportSettings): HeadLine[] {
  const [title, ...others] = titles(plan, settings);
  const summary = summaryTitle(plan);
  if (title === undefined) return [{ text: summary, style: "title" }];
  return [
    { text: title, style: "title" },
    ...others.map((text): HeadLine => ({ text, style: "headLine" })),
    { text: summary, style: "subtitle" },
  ];
}

/** The title that the officer chose or, until one is chosen, the lines above the sheet's own headings. */
function titles(plan: Plan, settings: ReportSettings): readonly string[] {
  const title = settings.title.trim();
  return title === "" ? plan.titleLines : [title];
}

function countLines(plan: Plan): HeadLine[] {
  return plan.targets ? [{ text: countsLine(plan.steps), style: "counts" }] : [];
}

function summaryTitle(plan: Plan): string {
  return `SUMMARY OF PROGRESS – ${longMonth(plan.asAt).toLocaleUpperCase("en-GB")}`;
}

function committeeAndDate(plan: Plan, settings: ReportSettings): string {
  const committee = settings.committee.trim();
  const day = longDate(plan.asAt);
  return committee === "" ? `As at ${day}` : `${committee}: ${day}`;
}
