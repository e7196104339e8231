import type { CheckedFile } from "./checkFile";
import { chaseList, chaseWords, type ChaseEntry } from "./chaseList";
import { plainLine } from "./plainLine";
import { reportJson } from "./reportJson";
import { findingLines } from "./reportText";
import type { Verdict } from "./verdict";
import { counted } from "../../src/words";

/** One workbook of a batch; `checked` is undefined when it could not be read. */
export interface BatchEntry {
  readonly path: string;
  readonly verdict: Verdict;
  readonly checked: CheckedFile | undefined;
}

const RESULT_WORDS: Readonly<Record<Verdict["kind"], string>> = {
  passed: "passed",
  errors: "to put right",
  "too-many-warnings": "too many warnings",
  unreadable: "cannot be read",
};
const HEADINGS = ["File", "As at", "Errors", "Warnings", "Infos", "Overdue", "Result"];

/** A batch as lines for a reader at a terminal: a sentence, a table, and why those that did not pass did not. */
export function manyText(entries: readonly BatchEntry[]): string[] {
  return [
    `${counted(entries.length, "workbook")} checked: ${outcomes(entries).join(", ")}.`,
    "",
    ...table([HEADINGS, ...entries.map(rowOf)]),
    ...chaseLines(entries),
    ...entries.filter(({ verdict }) => verdict.kind !== "passed").flatMap(reasons),
  ];
}

/**
 * One workbook of a batch as JSON; `report` has the shape of a single workbook's JSON, and is null for one that cannot be
 * read. `chase` is who has not updated since when.
 */
export async function entryJson({ path, verdict, checked }: BatchEntry): Promise<object> {
  return {
    file: path,
    result: verdict.kind,
    reason: verdict.words === "" ? null : verdict.words,
    errors: checked?.result.errors ?? null,
    warnings: checked?.result.warnings ?? null,
    infos: checked?.result.infos ?? null,
    overdue: checked?.result.report.plan.summary.overdue ?? null,
    chase: checked ? chaseList(checked.result.report).map(chaseJson) : null,
    report: checked ? await reportJson(checked.result.report, undefined, checked.cost) : null,
  };
}

function chaseJson({ lead, rows, since }: ChaseEntry): object {
  return { lead: lead === "" ? null : lead, rows, since };
}

/** Who is to be asked for an update, workbook by workbook; nothing where no workbook remembers an earlier report. */
function chaseLines(entries: readonly BatchEntry[]): string[] {
  const reports = entries.flatMap(({ path, checked }) =>
    checked?.result.report.since ? [{ path, report: checked.result.report }] : [],
  );
  if (reports.length === 0) return [];
  const lines = reports.flatMap(({ path, report }) =>
    chaseList(report).map((entry) => `  ${plainLine(`${path}: ${chaseWords(entry)}`)}`),
  );
  return ["", ...(lines.length > 0 ? ["To ask for an update:", ...lines] : [ALL_UPDATED])];
}

const ALL_UPDATED = "Everything still open has been updated since the last report.";

function rowOf({ path, verdict, checked }: BatchEntry): string[] {
  const { errors, warnings, infos, report } = checked?.result ?? {};
  const counts = [report?.asAt, errors, warnings, infos, report?.plan.summary.overdue];
  return [
    plainLine(path),
    ...counts.map((number) => (number === undefined ? "-" : String(number))),
    RESULT_WORDS[verdict.kind],
  ];
}

/** The file and the result stand at the left of their columns, dates and numbers at the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const isNumber = (column: number) => column > 0 && column < HEADINGS.length - 1;
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

function reasons({ path, verdict, checked }: BatchEntry): string[] {
  const wanted = verdict.kind === "errors" ? ["error"] : ["error", "warning"];
  const findings = checked?.result.report.findings ?? [];
  const told = findings.filter(
    ({ severity, accepted }) => accepted === undefined && wanted.includes(severity),
  );
  // What is said of a file that cannot be read names the file already.
  const head = checked ? `${plainLine(path)}: ${verdict.words}` : verdict.words;
  return ["", head, ...findingLines(told).map((line) => `  ${plainLine(line)}`)];
}

function outcomes(entries: readonly BatchEntry[]): string[] {
  return Object.entries(RESULT_WORDS).flatMap(([kind, words]) => {
    const number = entries.filter(({ verdict }) => verdict.kind === kind).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
}
