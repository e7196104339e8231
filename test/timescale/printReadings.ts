/** Prints the time zone, a formatted date and every reading of the corpus, one a line; run by the properties test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTimescale } from "../../src/timescale";
import { longDate } from "../../src/words";
import { day, inOneLine } from "./examples";

const asAt = day("2024-11-11");
const phrases = readFileSync(join(__dirname, "corpus/timescales.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");

console.log(`${Intl.DateTimeFormat().resolvedOptions().timeZone} ${longDate(asAt)}`);
for (const phrase of phrases) console.log(inOneLine(readTimescale(phrase, { asAt })));
