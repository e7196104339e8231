import type { Plan, Step } from "../../plan";
import { cellAt, cellText } from "../../sheet";
import type { StyleBase } from "../look/styles";
import { statusFlag, statusWords } from "../words/statusFlag";
import type { MainColumnKey } from "./mainColumns";
import { longDate } from "../../words";

/** What a cell of the main table says and its look. */
export interface StepText {
  readonly text: string;
  readonly style: StyleBase;
}

/** What stands in the accessible layout where the officer's cell is blank: no cell is empty without a word why. */
const WHEN_BLANK: Readonly<Record<MainColumnKey, string>> = {
  ref: "No reference",
  aim: "No aim given",
  target: "No target given",
  progressMade: "No progress reported",
  progressPlanned: "Nothing planned",
  timescale: "Not applicable",
  lead: "No lead given",
  status: "No status given",
};

/** The officer's words for a step in a column; the timescale with its flag on a line of its own below. */
export function stepText(step: Step, key: MainColumnKey, plan: Plan): StepText {
  switch (key) {
    case "timescale":
      return timescaleText(step, plan);
    case "status":
      return { text: statusText(step), style: "text" };
    case "aim":
      return { text: step.aim, style: "aim" };
    default:
      return { text: step[key], style: "text" };
  }
}

/** The same with a blank explained. */
export function explainedStepText(step: Step, key: MainColumnKey, plan: Plan): StepText {
  const given = stepText(step, key, plan);
  return given.text.trim() === "" ? { text: WHEN_BLANK[key], style: "quiet" } : given;
}

function timescaleText(step: Step, plan: Plan): StepText {
  const flag = statusFlag(step.status);
  const own = timescaleWords(step, plan);
  // A blank timescale of a step that is done needs no comment.
  if (own === "" && step.status.kind === "complete") return { text: "", style: "text" };
  const lines = [own, flag?.words ?? ""].filter((line) => line !== "");
  return { text: lines.join("\n"), style: flag?.style ?? "text" };
}

/**
 * The officer's timescale as it stands, and the revised one below where the sheet has a column for it. Bare figures that
 * were read as a date say nothing to a councillor, so the date stands beside them.
 */
function timescaleWords(step: Step, plan: Plan): string {
  const column = plan.targets?.columns.timescale;
  const written =
    plan.targets && column
      ? cellText(cellAt(plan.targets.grid, step.rowIndex, column.columnIndex)).trim()
      : "";
  const own = withDate(written === "" ? (step.timescale?.text ?? "") : written, step);
  const revised = withDate(step.revisedTimescaleText.trim(), step);
  if (revised === "") return own;
  return own === "" || own === revised ? revised : `${own}\nRevised: ${revised}`;
}

/** A date serial or a date in figures alone; a year has fewer, and "17.7.12" needs no telling. */
const BARE_FIGURES = /^\d[\d,]{4,}(?:\.\d+)?$/;

function withDate(words: string, { timescale }: Step): string {
  if (timescale?.kind !== "deadline" || timescale.text.trim() !== words) return words;
  return BARE_FIGURES.test(words) && timescale.edtf === timescale.latest
    ? `${words} (read as ${longDate(timescale.latest)})`
    : words;
}

/** The status column's own words, else ours; the share that is done beside them. */
function statusText(step: Step): string {
  const own = step.statusGiven.trim() === "" ? statusWords(step.status.kind) : step.statusGiven;
  const share = step.percentComplete.trim();
  if (share === "") return own;
  return `${own}\n${share}${/[a-z]/i.test(share) ? "" : " complete"}`;
}
