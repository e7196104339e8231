import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { parseIsoDate } from "../../../src/calendar";
import { findingWords, type Finding } from "../../../src/checks";
import { loadReport, type WorkbookReport } from "../../../src/jobs";
import type { MetricRecord, Step } from "../../../src/plan";
import { withOffice } from "../../jobs/support/withOffice";

/**
 * Small workbooks that each hold something which is easily read wrongly, and what is to come out, a line an assertion
 * (`wanted.json`). A list means any of its members; `…Not` none of them; `anyOf` one of several assertions.
 */
const FOLDER = join(__dirname, "faults");
const AS_AT = "2024-11-12";

interface WantedFinding {
  readonly check?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly rows?: readonly [number, number];
  readonly severity?: readonly string[];
  readonly says?: string;
}
type Listed = readonly (string | null)[];
interface Wanted {
  readonly row?: number;
  readonly rows?: readonly [number, number];
  readonly metric?: number;
  readonly sheets?: Readonly<Record<string, Listed>>;
  readonly finding?: WantedFinding;
  readonly noFinding?: WantedFinding;
  readonly stops?: boolean;
  readonly step?: false;
  readonly status?: Listed;
  readonly statusNot?: Listed;
  readonly kind?: Listed;
  readonly latest?: Listed;
  readonly target?: Listed;
  readonly targetNot?: Listed;
  readonly aimNot?: Listed;
  readonly under?: string;
  readonly madeLacks?: string;
  readonly name?: string;
  readonly values?: readonly (number | null)[];
  readonly periods?: readonly string[];
  readonly points?: number | null;
  readonly compared?: false;
  readonly anyOf?: readonly Wanted[];
}
interface FileWanted extends Wanted {
  readonly file: string;
  readonly asAt?: string;
}

const WANTED = JSON.parse(readFileSync(join(FOLDER, "wanted.json"), "utf8")) as FileWanted[];

/** Whether an assertion holds. */
function holds(wanted: Wanted, report: WorkbookReport): boolean {
  const { anyOf, row, rows, metric } = wanted;
  if (anyOf && !anyOf.some((one) => holds({ ...pick(row, metric), ...one }, report))) return false;
  const { plan, findings } = report;
  const stops = findings.some(({ severity }) => severity === "error");
  if (wanted.stops !== undefined && wanted.stops !== stops) return false;
  const names: Readonly<Record<string, string | null>> = {
    targets: plan.targets?.grid.name ?? null,
    metrics: plan.metricsSheet?.grid.name ?? null,
  };
  for (const [key, list] of Object.entries(wanted.sheets ?? {})) {
    if (!list.includes(names[key] ?? null)) return false;
  }
  const meets = (one: WantedFinding): boolean => findings.some((finding) => isMet(one, finding));
  if (wanted.finding && !meets(wanted.finding)) return false;
  if (wanted.noFinding && meets(wanted.noFinding)) return false;
  if (wanted.step === false) {
    const [first, last] = rows ?? [row ?? 0, row ?? 0];
    return !plan.steps.some(({ rowIndex }) => rowIndex + 1 >= first && rowIndex + 1 <= last);
  }
  if (anyOf) return true;
  if (metric !== undefined) {
    return isMetric(
      wanted,
      plan.metrics.find(({ rowIndex }) => rowIndex + 1 === metric),
    );
  }
  return (
    row === undefined ||
    isStep(
      wanted,
      plan.steps.find(({ rowIndex }) => rowIndex + 1 === row),
    )
  );
}

function pick(row: number | undefined, metric: number | undefined): Wanted {
  return { ...(row !== undefined && { row }), ...(metric !== undefined && { metric }) };
}

function isMet(wanted: WantedFinding, finding: Finding): boolean {
  const { place, check, severity } = finding;
  const rowNumber = Number(/\d+$/.exec(place.cell)?.[0] ?? 0);
  const { rows = [0, Infinity] } = wanted;
  return (
    (wanted.check === undefined || wanted.check === check) &&
    (wanted.sheet === undefined || wanted.sheet === place.sheet) &&
    (wanted.cell === undefined || wanted.cell === place.cell) &&
    (wanted.row === undefined || wanted.row === rowNumber) &&
    rowNumber >= rows[0] &&
    rowNumber <= rows[1] &&
    (wanted.severity === undefined || wanted.severity.includes(severity)) &&
    new RegExp(wanted.says ?? "", "i").test(findingWords(finding))
  );
}

function isStep(wanted: Wanted, step: Step | undefined): boolean {
  if (!step) return false;
  const { timescale, aim, target, status } = step;
  const latest = timescale && "latest" in timescale ? timescale.latest : null;
  const isIn = (list: Listed | undefined, got: string | null): boolean =>
    list === undefined || list.includes(got);
  const isNotIn = (list: Listed | undefined, got: string): boolean => list?.includes(got) !== true;
  return (
    isIn(wanted.status, status.kind) &&
    isNotIn(wanted.statusNot, status.kind) &&
    isIn(wanted.kind, timescale?.kind ?? null) &&
    isIn(wanted.latest, latest) &&
    isIn(wanted.target, target) &&
    isNotIn(wanted.targetNot, target) &&
    isNotIn(wanted.aimNot, aim) &&
    `${aim} ${target}`.includes(wanted.under ?? "") &&
    (wanted.madeLacks === undefined || !step.progressMade.includes(wanted.madeLacks))
  );
}

function isMetric(wanted: Wanted, metric: MetricRecord | undefined): boolean {
  if (!metric) return false;
  const values = metric.observations.map(({ value }) =>
    value.kind === "known" ? Number(value.value.toPrecision(6)) : null,
  );
  const periods = metric.observations.map(({ period }) => period.label);
  const change = metric.shortTrend?.kind === "compared" ? metric.shortTrend : undefined;
  return (
    metric.name.includes(wanted.name ?? "") &&
    (wanted.values === undefined || JSON.stringify(wanted.values) === JSON.stringify(values)) &&
    (wanted.periods === undefined ||
      (wanted.periods.length === periods.length &&
        wanted.periods.every((words, at) => new RegExp(words).test(periods[at] ?? "")))) &&
    (wanted.points === undefined || isNear(change?.points, wanted.points)) &&
    (wanted.compared === undefined || change === undefined)
  );
}

function isNear(got: number | undefined, wanted: number | null): boolean {
  return wanted === null ? got === undefined : Math.abs((got ?? NaN) - wanted) < 0.0005;
}

test.each([...new Set(WANTED.map(({ file }) => file))])("%s", async (file) => {
  const wanted = WANTED.filter((one) => one.file === file);
  const asAt = parseIsoDate(wanted[0]?.asAt ?? AS_AT);
  if (asAt === undefined) throw new Error(`${file}: no date`);
  const { workbook } = openXlsx(readFileSync(join(FOLDER, file)));
  const report = await withOffice(workbook, () => loadReport({ asAt, readMerges: true }));
  expect(wanted.filter((one) => !holds(one, report))).toEqual([]);
});
