import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTimescale } from "../../src/timescale";
import { day, inOneLine } from "./examples";

const page = readFileSync(join(__dirname, "../../docs/timescales.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, written = "", reading = ""]) => [written, reading] as const)
  .filter(([written]) => written !== "Written" && !written.startsWith("--"));

test("the page has its examples", () => {
  expect(rows.length).toBeGreaterThan(80);
});

test.each(rows)("docs/timescales.md: %s is %s", (written, reading) => {
  expect(inOneLine(readTimescale(written, { asAt: day("2024-11-11") }))).toBe(reading);
});
