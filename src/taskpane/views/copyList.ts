import type { IsoDate, Step } from "../../jobs";
import { counted, listed, longDate } from "../../words";
import { statusWords } from "../shared/statusWords";
import { actionWords, becauseWords } from "../shared/stepWords";
import type { StepGroup } from "./askPlan";

/** A list as it goes into an e-mail: as plain text, and as a table for programs that take one. */
export interface CopiedList {
  readonly text: string;
  readonly html: string;
}

interface ListOptions {
  /** What the list is of: "Overdue". */
  readonly title: string;
  readonly asAt: IsoDate;
  /** Whether the sheets have a column of leads; without one nobody can be missing. */
  readonly hasLeads: boolean;
}

/** A list of steps for an e-mail, group by group: what each is, how it stands and what is missing of it. */
export function copiedList(groups: readonly StepGroup[], options: ListOptions): CopiedList {
  const count = groups.reduce((sum, { steps }) => sum + steps.length, 0);
  const head = `${options.title} on ${longDate(options.asAt)}: ${counted(count, "step")}`;
  const isGrouped = groups.length > 1 || (groups[0]?.name ?? "") !== "";
  const nameOf = ({ name, steps }: StepGroup): string =>
    isGrouped ? `${name || "Not named"} (${counted(steps.length, "step")})` : "";
  const text = groups.map((group) => {
    const lines = group.steps.map((step) => `- ${lineOf(step, options)}`);
    return [nameOf(group), ...lines].filter(Boolean).join("\n");
  });
  const rows = groups.map((group) => {
    const band = nameOf(group);
    const cells = group.steps.map(
      (step) => `<tr>${cellsOf(step, options).map(cell).join("")}</tr>`,
    );
    return (
      (band && `<tr><th colspan="${HEADINGS.length}" align="left">${escaped(band)}</th></tr>`) +
      cells.join("")
    );
  });
  const headings = HEADINGS.map((heading) => `<th align="left">${heading}</th>`).join("");
  return {
    text: [head, ...text].join("\n\n"),
    html: `<p>${escaped(head)}</p><table border="1" cellpadding="4" cellspacing="0"><tr>${headings}</tr>${rows.join("")}</table>`,
  };
}

const HEADINGS = ["Ref", "Action", "Planned", "Lead", "Timescale", "Status", "Missing"] as const;

function cellsOf(step: Step, options: ListOptions): readonly string[] {
  return [
    step.ref,
    actionWords(step),
    step.progressPlanned,
    step.lead,
    step.timescaleText,
    statusWords(step.status),
    missingWords(step, options),
  ];
}

function lineOf(step: Step, options: ListOptions): string {
  const planned = step.progressPlanned === actionWords(step) ? "" : step.progressPlanned;
  const why = becauseWords(step, options.asAt);
  const missing = missingWords(step, options);
  const parts = [
    [step.ref, actionWords(step)].filter(Boolean).join(" "),
    planned,
    step.lead && `Lead: ${step.lead}`,
    why ? `${statusWords(step.status)} (${why})` : statusWords(step.status),
    missing && `Missing: ${missing}`,
  ];
  return parts
    .filter(Boolean)
    .map((part) => String(part).replace(/\s+/g, " ").replace(/\.$/, ""))
    .join(". ")
    .concat(".");
}

/** What nobody has written about a step yet: "an update and a timescale". */
function missingWords(step: Step, { hasLeads }: ListOptions): string {
  return listed([
    ...(step.progressMade === "" ? ["an update"] : []),
    ...(step.timescale === undefined ? ["a timescale"] : []),
    ...(hasLeads && step.lead === "" ? ["a lead"] : []),
  ]);
}

function cell(text: string): string {
  return `<td valign="top">${escaped(text).replaceAll("\n", "<br>")}</td>`;
}

/** A text as it stands in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Puts a list on the clipboard; whether the browser allowed it. By the event of copying: Office's own frames withhold
 * the newer clipboard from add-ins.
 */
export function putOnClipboard({ text, html }: CopiedList): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    isSet = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  try {
    return document.execCommand("copy") && isSet;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}
