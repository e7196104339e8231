import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate } from "../../src/calendar";
import {
  changeBetween,
  readPeriod,
  readPolarity,
  readTarget,
  readValue,
  type MetricTarget,
  type MetricValue,
  type ValueNote,
} from "../../src/metric";
import { observe } from "./observe";
import { changeText } from "./change/told";
import { valueSaid } from "../../src/words";
import { withReason } from "./value/withReason";

const page = readFileSync(join(__dirname, "../../docs/metrics.md"), "utf8");

/** The rows of the table under a heading, cell by cell, without the code quotes. */
function rowsUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
  );
}

function inWords(value: MetricValue): string {
  if (value.kind !== "known") return value.kind === "marked" ? value.markers.join(" ") : value.kind;
  const sureness = value.qualifier ?? value.markers.join(" ");
  return `${value.value} ${value.unit} ${sureness}`.trim();
}

function targetInWords(target: MetricTarget): string {
  switch (target.kind) {
    case "bound":
      return `${target.comparison} ${target.value} ${target.unit}`;
    case "between":
      return `${target.low} to ${target.high} ${target.unit}`;
    case "change":
      return `${target.direction} ${target.amount} ${target.unit}`;
    case "unread":
      return valueSaid(target.reason);
  }
}

/** Notes behind the first one. */
function more(value: MetricValue): readonly ValueNote[] {
  return value.kind === "known" ? value.notes.slice(1) : [];
}

describe("the examples of docs/metrics.md", () => {
  test.each(rowsUnder("Values"))("%s is %s", (text, expected) => {
    expect(inWords(readValue(text))).toBe(expected);
  });
  test.each(rowsUnder("Slips"))("%s is %s, with a note", (text, expected) => {
    const value = readValue(text);
    expect(inWords(value)).toBe(expected);
    expect(value).toMatchObject({ notes: [{ code: "corrected" }, ...more(value)] });
  });
  test.each(rowsUnder("Values under a heading"))("%s: %s is %s", (heading, text, expected) => {
    expect(inWords(readValue(text, { heading }))).toBe(expected);
  });
  test.each(rowsUnder("Cells without a value"))("%s is %s", (text, expected) => {
    expect(inWords(readValue(text))).toBe(expected);
  });
  test.each(rowsUnder("Not read, and why"))("%s: %s", (text, reason) => {
    expect(withReason(readValue(text))).toEqual({ kind: "unread", text, reason });
  });
  test.each(rowsUnder("Periods"))("%s is %s to %s", (heading, earliest, latest, grain) => {
    const asAt = parseIsoDate("2024-11-12");
    expect(readPeriod(heading, asAt)).toMatchObject({ label: heading, earliest, latest, grain });
  });
  test.each(rowsUnder("Targets"))("the target %s is %s", (text, expected) => {
    expect(targetInWords(readTarget(text))).toBe(expected);
  });
  test.each(rowsUnder("Good is"))("%s is %s", (text, expected) => {
    expect(readPolarity(text)).toBe(expected);
  });
  test.each(rowsUnder("Change"))("%s to %s (%s): %s", (from, to, goodIs, words) => {
    const [earlier, later] = [observe("2022-23", from), observe("2023-24", to)];
    expect(changeText(changeBetween(earlier, later, readPolarity(goodIs), ""))).toBe(words);
  });
  test("every table was found", () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? "");
    const counts = headings.slice(0, -1).map((heading) => rowsUnder(heading).length);
    expect(counts).toHaveLength(9);
    expect(Math.min(...counts)).toBeGreaterThan(6);
  });
});
