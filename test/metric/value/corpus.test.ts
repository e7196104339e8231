import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPeriod, readValue, type MetricValue } from "../../../src/metric";

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
    return readValue(row.text).kind === "unread" && /provisional/.test(period?.notes.join() ?? "");
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
    value.notes.length === 0 &&
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
