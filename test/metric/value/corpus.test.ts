import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate } from "../../../src/calendar";
import {
  isDoubtNote,
  readPeriod,
  readTarget,
  readValue,
  type MetricValue,
} from "../../../src/metric";
import { periodSaid } from "../../../src/words";

interface Row {
  readonly text: string;
  readonly heading: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
}

const rows: readonly Row[] = readFileSync(join(__dirname, "../corpus/metric-values.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [text = "", heading = "", value = "", unit = "", qualifier = ""] = line.split("\t");
    return { text, heading, value, unit, qualifier };
  });

/** The list says "GBP million" and leaves the number small; ours is in whole pounds. */
function expectedOf(row: Row): { value: string; unit: string } {
  const size = row.unit.endsWith(" million") ? 1e6 : row.unit.endsWith(" billion") ? 1e9 : 1;
  if (size === 1) return { value: row.value, unit: row.unit };
  return { value: String(Number(row.value) * size), unit: row.unit.replace(/ [mb]illion$/, "") };
}

/** What a value says of its sureness, in the list's words. */
function sureness(value: MetricValue): string {
  if (value.kind === "known") return value.qualifier ?? value.markers.join(" + ");
  return value.kind === "marked" ? value.markers.join(" + ").replaceAll("-", " ") : "";
}

function isRight(row: Row): boolean {
  if (row.unit === "period label") {
    const period = readPeriod(row.text, undefined);
    return (
      readValue(row.text).kind === "unread" &&
      /provisional/.test(period?.notes.map(periodSaid).join() ?? "")
    );
  }
  const value = readValue(row.text, row.heading === "" ? {} : { heading: row.heading });
  const expected = expectedOf(row);
  if (sureness(value) !== row.qualifier) return false;
  if (expected.value === "") return value.kind === "marked";
  return (
    value.kind === "known" && String(value.value) === expected.value && value.unit === expected.unit
  );
}

function isWrongWithoutNote(row: Row): boolean {
  const value = readValue(row.text, row.heading === "" ? {} : { heading: row.heading });
  return (
    value.kind === "known" &&
    !value.notes.some(isDoubtNote) &&
    String(value.value) !== expectedOf(row).value
  );
}

test("values collected from papers are read right, 97 of 100 or better", () => {
  const wrong = rows.filter((row) => !isRight(row));
  const silent = rows.filter(isWrongWithoutNote);
  const share = (100 * (rows.length - wrong.length)) / rows.length;
  process.stdout.write(
    [
      "",
      "metric values from papers",
      `  read right             ${rows.length - wrong.length} of ${rows.length} (${share.toFixed(1)}%)`,
      `  not right              ${wrong.map((row) => row.text).join("; ") || "none"}`,
      `  wrong without a note   ${silent.map((row) => row.text).join("; ") || "none"}`,
      "",
    ].join("\n"),
  );
  expect(rows.length).toBeGreaterThan(90);
  expect(share).toBeGreaterThanOrEqual(97);
  expect(silent).toEqual([]);
});

/** One of the later lists: `what` says whether it is a value, a target or the heading of a period. */
interface Entry extends Row {
  readonly what: string;
  readonly remark: string;
}

function entriesOf(name: string): readonly Entry[] {
  return readFileSync(join(__dirname, "../corpus", name), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [text = "", heading = "", what = "", ...rest] = line.split("\t");
      const [value = "", unit = "", qualifier = "", remark = ""] = rest;
      return { text, heading, what, value, unit, qualifier, remark };
    });
}

/** What came out, as right, wrong and sure, or neither: refused, or told with a note. */
function verdict(entry: Entry): "right" | "wrong and sure" | "not right" {
  if (entry.what === "period") return periodVerdict(entry);
  if (entry.what === "target") {
    const target = readTarget(entry.text);
    const isRight =
      target.kind === "bound" &&
      `${target.comparison} ${target.value}` === entry.value &&
      target.unit === entry.unit;
    return isRight ? "right" : target.kind === "unread" ? "not right" : "wrong and sure";
  }
  const value = readValue(entry.text, entry.heading === "" ? {} : { heading: entry.heading });
  const isSure = value.kind === "known" && !value.notes.some(isDoubtNote);
  if (entry.value === "") return isSure ? "wrong and sure" : "right";
  if (value.kind !== "known") return "not right";
  const isRight =
    (String(value.value) === entry.value || isInSeconds(entry, value.value)) &&
    (isUnit(entry, value.unit) || isInSeconds(entry, value.value)) &&
    (value.qualifier ?? "") === entry.qualifier;
  return isRight ? "right" : isSure ? "wrong and sure" : "not right";
}

function periodVerdict(entry: Entry): ReturnType<typeof verdict> {
  const period = readPeriod(entry.text, parseIsoDate("2025-11-21"));
  if (!period) return /no period is as good/.test(entry.remark) ? "right" : "not right";
  const isRight =
    `${period.earliest}..${period.latest}` === entry.value && period.grain === entry.unit;
  return isRight ? "right" : period.notes.length > 0 ? "not right" : "wrong and sure";
}

/** Ours says more where the list is content with less: "percent complete", "per 100,000 aged 18+". */
function isUnit(entry: Entry, unit: string): boolean {
  if (unit === entry.unit || /any unit/.test(entry.remark)) return true;
  const isRate = entry.unit.startsWith("per ") && unit.startsWith(`${entry.unit} `);
  return isRate || (entry.unit === "percent" && unit === "percent complete");
}

function isInSeconds(entry: Entry, value: number): boolean {
  return /435 seconds as good/.test(entry.remark) && value === 435;
}

test.each([
  ["second", entriesOf("metric-values-2.tsv")],
  ["third", entriesOf("metric-values-3.tsv")],
])(
  "values, targets and headings of the %s list are read right, none wrong and sure",
  (_, entries) => {
    const judged = entries
      .filter(({ remark }) => !remark.startsWith("AMBIGUOUS"))
      .map((entry) => ({ entry, said: verdict(entry) }));
    const wrong = judged.filter(({ said }) => said !== "right");
    const share = (100 * (judged.length - wrong.length)) / judged.length;
    expect(entries.length).toBeGreaterThan(100);
    expect(wrong.filter(({ said }) => said === "wrong and sure")).toEqual([]);
    expect({ share, wrong }).toMatchObject({ share: 100, wrong: [] });
  },
);
