import { readFileSync } from "node:fs";
import { parseIsoDate, type IsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import type { MetricRecord, Plan, ReportSettings, Step } from "../../../src/plan";
import type { Cell, SheetGrid } from "../../../src/sheet";
import { sheetOf, workbookOf, type Written } from "../grids";
import { changeText } from "../../metric/change/told";

/**
 * A file of tables and what a careful officer reads in them. Each begins "# name"; "asat: 2024-11-12" gives the date,
 * "sheet: Name" begins a sheet. A line is a row, "|" parts cells, "⏎" is a line break; "<" and "^" belong to the cell
 * left of or above them (merged); "@31/03/2024" is a real date (with what it shows, where that differs, behind a
 * space), a figure a number unless it stands in quotes.
 *
 * "=> steps" opens the answers: `row status last-day | group | beginning of the target`, where "/" parts statuses and
 * "," days that are right alike, "*" is any and "-" none; "7@Roads" is row 7 of that sheet; behind a further "|" stands
 * what the progress made says, and behind another the lead. "=> metrics": `row name = values; change`, the change an amount, "2pp", "none" or "any".
 * "=> none": neither a plan that could be printed nor metrics.
 */
export interface WrittenTable {
  readonly name: string;
  readonly asAt: IsoDate;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly string[][] }[];
  readonly steps: readonly string[] | undefined;
  readonly metrics: readonly string[] | undefined;
  readonly isNone: boolean;
}

/** The tables of a file. */
export function writtenTables(path: string): WrittenTable[] {
  return readFileSync(path, "utf8")
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.replace(/\n+$/, "").split("\n");
      const day =
        lines
          .find((line) => line.startsWith("asat:"))
          ?.slice(5)
          .trim() ?? "2024-11-12";
      const asAt = parseIsoDate(day);
      if (asAt === undefined) throw new Error(`${name}: no day ${day}`);
      const table = lines.filter((line) => !line.startsWith("asat:"));
      const answersAt = table.findIndex((line) => line.startsWith("=> "));
      return {
        name,
        asAt,
        sheets: sheetsOf(table.slice(0, answersAt)),
        steps: answersUnder(table, "=> steps"),
        metrics: answersUnder(table, "=> metrics"),
        isNone: table.includes("=> none"),
      };
    });
}

function sheetsOf(lines: readonly string[]): WrittenTable["sheets"] {
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const line of lines) {
    if (line.startsWith("sheet:")) {
      sheets.push({ name: line.slice(6).trim(), rows: [] });
    } else {
      if (sheets.length === 0) sheets.push({ name: "Plan", rows: [] });
      sheets.at(-1)?.rows.push(line.split("|").map((cell) => cell.trim()));
    }
  }
  return sheets;
}

function answersUnder(lines: readonly string[], opening: string): string[] | undefined {
  const at = lines.indexOf(opening);
  if (at < 0) return undefined;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.startsWith("=> "));
  return rest.slice(0, end < 0 ? undefined : end).filter((line) => line.trim() !== "");
}

/** The sheets of a table. */
export function gridsOf({ sheets }: Pick<WrittenTable, "sheets">): SheetGrid[] {
  return sheets.map(({ name, rows }) =>
    sheetOf(
      name,
      rows.map((row) => row.map(writtenOf)),
      { merges: mergesOf(rows) },
    ),
  );
}

/** What is understood of a table. */
export function planOf(table: WrittenTable, settings: Partial<ReportSettings> = {}): Plan {
  const workbook = workbookOf(...gridsOf(table));
  return understandPlan(workbook, { ...DEFAULT_SETTINGS, ...settings }, table.asAt);
}

function writtenOf(text: string): Written {
  if (text === "" || text === "^" || text === "<") return null;
  if (/^".*"$/.test(text)) return { kind: "text", text: text.slice(1, -1) };
  return dateOf(text) ?? booleanOf(text) ?? numberOf(text) ?? text.replaceAll("⏎", "\n");
}

function dateOf(text: string): Cell | undefined {
  const [, day = "", month = "", year = "", shown] =
    /^@(\d+)\/(\d+)\/(\d{4})(?: (.*))?$/.exec(text) ?? [];
  if (day === "") return undefined;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30);
  return {
    kind: "date",
    serial: Math.round(days / 86_400_000),
    text: shown ?? `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`,
    numberFormat: "dd/mm/yyyy",
  };
}

function booleanOf(text: string): Cell | undefined {
  if (text !== "TRUE" && text !== "FALSE") return undefined;
  return { kind: "boolean", boolean: text === "TRUE", text };
}

function numberOf(text: string): Cell | undefined {
  const number = Number.parseFloat(text.replace(/[£,]/g, ""));
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) {
    const numberFormat = text.includes(".") ? "0.0%" : "0%";
    return { kind: "number", number: Number((number / 100).toPrecision(12)), text, numberFormat };
  }
  if (!/^-?£?[\d,]+(?:\.\d+)?$/.test(text) || /^0\d/.test(text)) return undefined;
  const numberFormat = text.includes("£") ? "£#,##0" : text.includes(",") ? "#,##0" : "General";
  return { kind: "number", number, text, numberFormat };
}

function mergesOf(rows: readonly (readonly string[])[]): string[] {
  const at = (row: number, column: number): string => rows[row]?.[column] ?? "";
  const address = (row: number, column: number): string =>
    `${String.fromCharCode(65 + column)}${row + 1}`;
  const merges: string[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text === "" || text === "^" || text === "<") continue;
      let [width, height] = [1, 1];
      while (at(row, column + width) === "<") width += 1;
      while (at(row + height, column) === "^") height += 1;
      if (width + height < 3) continue;
      merges.push(`${address(row, column)}:${address(row + height - 1, column + width - 1)}`);
    }
  }
  return merges;
}

/** What is not read as the answers say, a line a fault; none where all is. */
export function faultsOf(table: WrittenTable, plan: Plan): string[] {
  const isPrintable = plan.steps.length > 0 && plan.missing.every(({ kind }) => kind !== "column");
  if (table.isNone) {
    const faults = isPrintable ? ["it is taken for a plan"] : [];
    return plan.metrics.length > 0 ? [...faults, "it is taken for metrics"] : faults;
  }
  return [
    ...(table.steps || isPrintable ? stepFaults(table.steps ?? [], plan) : []),
    ...metricFaults(table.metrics ?? [], plan),
  ];
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function stepFaults(answers: readonly string[], plan: Plan): string[] {
  const faults: string[] = [];
  const met = new Set<Step>();
  for (const answer of answers) {
    const [head = "", group = "", target = "", made = "", lead = ""] = answer.split("|").map(flat);
    const [place = "", statuses = "", days = ""] = head.split(" ");
    const [row = "", sheetName] = place.split("@");
    const step = plan.steps.find(
      (one) =>
        one.rowIndex + 1 === Number(row) &&
        (sheetName === undefined || one.sheetName === sheetName),
    );
    if (!step) {
      faults.push(`row ${place}: no step`);
      continue;
    }
    met.add(step);
    const { timescale, status } = step;
    const latest = timescale && "latest" in timescale ? timescale.latest : "-";
    const about = flat(`${step.group} ${step.aim} ${step.target}`);
    const isKnown = (wanted: string, got: string, by: string): boolean =>
      wanted === "*" || wanted.split(by).includes(got) || wanted.split(by).includes("*");
    if (!isKnown(statuses, status.kind, "/")) faults.push(`row ${place}: ${status.kind}`);
    if (!isKnown(days, latest, ",")) faults.push(`row ${place}: last day ${latest}`);
    if (!about.includes(group)) faults.push(`row ${place}: group ${step.group}`);
    if (target !== "*" && !flat(step.target).startsWith(target)) {
      faults.push(`row ${place}: target ${step.target}`);
    }
    if (!flat(step.progressMade).includes(made)) {
      faults.push(`row ${place}: progress ${step.progressMade}`);
    }
    if (!flat(step.lead).includes(lead)) faults.push(`row ${place}: lead ${step.lead}`);
  }
  const others = plan.steps.filter((step) => !met.has(step));
  return [...faults, ...others.map(({ rowIndex }) => `row ${rowIndex + 1} is no step`)];
}

function metricFaults(answers: readonly string[], plan: Plan): string[] {
  const faults: string[] = [];
  const met = new Set<MetricRecord>();
  for (const answer of answers) {
    const [head = "", rest = ""] = answer.split(" = ");
    const [, row = "", name = ""] = /^(\d+) (.*)$/.exec(head.trim()) ?? [];
    const [values = "", change = "any"] = rest.split(";").map((text) => text.trim());
    const isNamed = (one: MetricRecord): boolean => flat(one.name).startsWith(name);
    const metric =
      plan.metrics.find((one) => one.rowIndex + 1 === Number(row) && isNamed(one)) ??
      plan.metrics.find(isNamed);
    if (!metric) {
      faults.push(`row ${row}: no metric ${name}`);
      continue;
    }
    met.add(metric);
    const got = metric.observations.flatMap(({ value }) =>
      value.kind === "known" ? [Number(value.value.toPrecision(10))] : [],
    );
    const wanted = values.split(",").map((text) => Number.parseFloat(text));
    if (values !== "any" && JSON.stringify(got) !== JSON.stringify(wanted)) {
      faults.push(`row ${row}: values ${got.join(", ")}`);
    }
    if (!isChange(change, metric)) {
      faults.push(`row ${row}: change ${changeText(metric.shortTrend)}`);
    }
  }
  const others = plan.metrics.filter((metric) => !met.has(metric));
  return [...faults, ...others.map(({ rowIndex, name }) => `row ${rowIndex + 1}: ${name}`)];
}

function isChange(wanted: string, { shortTrend }: MetricRecord): boolean {
  if (wanted === "any") return true;
  const got = shortTrend?.kind === "compared" ? shortTrend : undefined;
  if (wanted === "none") return got === undefined;
  const near = (number: number | undefined): boolean =>
    number !== undefined && Math.abs(number - Number.parseFloat(wanted)) < 0.06;
  return wanted.endsWith("pp")
    ? near(got?.points)
    : got?.points === undefined && near(got?.absolute);
}
