import type { IsoDate } from "../calendar";
import { wordsOfKept, type Promised, type PromiseLog } from "../history";
import type { Plan, ReportSettings } from "../plan";
import type { SheetDrawing } from "../sheet";
import { counted, longDate, timeInWords } from "../words";
import { layOutList, type Content } from "./layOutList";

/** What the sheet is called where the officer has none of that name. */
export const PROMISES_NAME = "Promises";

/** What the sheet of promises is made of. */
export interface Promises {
  readonly plan: Plan;
  /** Every timescale ever reported of each of the plan's steps. */
  readonly promises: PromiseLog;
  readonly settings: Pick<
    ReportSettings,
    "title" | "council" | "department" | "paper" | "orientation"
  >;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

const COLUMNS = [
  { heading: "Ref", share: 7 },
  { heading: "Action", share: 40 },
  { heading: "Reported on", share: 16 },
  { heading: "Timescale", share: 22 },
  { heading: "Moved", share: 15 },
] as const;

/**
 * Every timescale that was ever reported of each action, with the date of the report, as a sheet: a line a promise, in the
 * plan's order, those of an action from the first to the one that stands.
 */
export function layOutPromises({ plan, promises, ...list }: Promises): SheetDrawing {
  const rows = plan.steps.flatMap(({ ref, target, progressPlanned, progressMade }, at) => {
    const log = promises[at] ?? [];
    const action = target || progressPlanned || progressMade;
    return log.map((promised, line): Content[] => [
      ["text", ref],
      [line === log.length - 1 ? "info" : "accepted", action],
      ["text", longDate(promised.asAt)],
      ["text", timeOf(promised)],
      ["text", movedWords(log[line - 1], promised)],
    ]);
  });
  return layOutList({
    ...list,
    head: headLines(plan, promises, list.settings),
    columns: COLUMNS,
    rows,
  });
}

function headLines(
  { asAt }: Plan,
  promises: PromiseLog,
  { title, council, department }: Promises["settings"],
): Content[] {
  const whose = [council, department].filter((words) => words !== "").join(", ");
  const dates = new Set(promises.flatMap((log) => log.map((promised) => promised.asAt)));
  const moved = promises.filter((log) => log.length > 1).length;
  return [
    ["title", title === "" ? "Promises of the action plan" : `Promises: ${title}`],
    ...(whose === "" ? [] : [["line", whose] as const]),
    ["line", `As at ${longDate(asAt)}`],
    ["line", countWords(dates, moved)],
  ];
}

function countWords(dates: ReadonlySet<IsoDate>, moved: number): string {
  if (dates.size < 2) return "No earlier report is known, or none promised anything else.";
  return `${counted(moved, "action")} with more than one timescale so far.`;
}

function timeOf({ timescale }: Promised): string {
  const text = wordsOfKept(timescale?.text ?? "");
  return text === "" ? "None" : timeInWords(text, timescale?.latest);
}

/** "92 days later"; "" where there is nothing to compare. */
function movedWords(before: Promised | undefined, { timescale }: Promised): string {
  if (!before) return "First reported";
  const [from, to] = [before.timescale?.latest, timescale?.latest];
  if (from === undefined || to === undefined) return "Other words";
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days === 0) return "Other words, the same date";
  return `${counted(Math.abs(days), "day")} ${days > 0 ? "later" : "earlier"}`;
}
