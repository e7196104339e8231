import type { CheckedFile } from "./checkFile";
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
    ...entries.filter(({ verdict }) => verdict.kind !== "passed").flatMap(reasons),
  ];
}

/** A batch as JSON; `report` has the shape of a single workbook's JSON, and is null for one that cannot be read. */
export function manyJson(entries: readonly BatchEntry[]): object {
  return {
    workbooks: entries.map(({ path, verdict, checked }) => ({
      file: path,
      result: verdict.kind,
      reason: verdict.words === "" ? null : verdict.words,
      errors: checked?.result.errors ?? null,
      warnings: checked?.result.warnings ?? null,
      infos: checked?.result.infos ?? null,
      overdue: checked?.result.report.plan.summary.overdue ?? null,
      report: checked ? reportJson(checked.result.report, undefined, checked.cost) : null,
    })),
  };
}

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
