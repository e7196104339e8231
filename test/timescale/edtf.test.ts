import { readFileSync } from "node:fs";
import { join } from "node:path";
import edtf from "edtf";
import { readTimescale, type Timescale } from "../../src/timescale";
import { day } from "./examples";

const phrases = readFileSync(join(__dirname, "corpus/timescales.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");
const context = { asAt: day("2024-11-11") };

test.each([
  ["November 2003", "2003-11"],
  ["January 2004 onwards", "2004-01/.."],
  ["from April 2003 to March 2006", "2003-04/2006-03"],
  ["31 March 2025", "2025-03-31"],
  ["by June 2016", "../2016-06"],
  ["End June 2018", "../2018-06"],
  ["2024/25", "2024-04/2025-03"],
  ["2024", "2024"],
  ["2022-26", "2022/2026"],
  ["Spring 2025", "2025-21"],
  ["Winter 2024", "2024-24"],
  ["Autumn/Winter 2024", "2024-09/2025-02"],
  ["Early January 2026", "2026-01-01/2026-01-10"],
  ["c. March 2024", "2024-03~"],
  ["Mar/Apr 2024", "2024-03/2024-04"],
])("%j is %s", (phrase, expected) => {
  expect(readTimescale(phrase, context).edtf).toBe(expected);
});

test.each(["Ongoing", "TBC", "Year 2", "Complete"])("%j has no EDTF", (phrase) => {
  expect(readTimescale(phrase, context)).not.toHaveProperty("edtf");
});

test("every EDTF string of the corpus is valid, and bounds the same days", () => {
  const strings = phrases.map((phrase) => readTimescale(phrase, context)).filter(hasEdtf);
  expect(strings.length).toBeGreaterThan(80);
  for (const reading of strings) {
    const value = edtf(reading.edtf);
    if (reading.kind === "deadline" || reading.kind === "range") {
      expect([reading.text, isoDay(value.max)]).toEqual([reading.text, reading.latest]);
    }
    if ("earliest" in reading && reading.earliest !== undefined) {
      expect([reading.text, isoDay(value.min)]).toEqual([reading.text, reading.earliest]);
    }
  }
});

function hasEdtf(reading: Timescale): reading is Timescale & { edtf: string } {
  // A season's months are EDTF's own affair; its string is checked above.
  return reading.edtf !== undefined && !/-2[1-4]$/.test(reading.edtf);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
