/**
 * How many phrases a second the timescale reader reads, beside chrono-node on the same phrases in the same run:
 * `npx tsx bench/timescales.ts`. The phrases are those of the reader's own corpus; the reader is
 * measured as it ships, bundled.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { Bench } from "tinybench";
import { dateOf } from "../src/calendar";
import type * as timescale from "../src/timescale";
import { bundled } from "./bundled";

const corpus = join(__dirname, "../test/timescale/corpus/timescales.tsv");
const phrases = readFileSync(corpus, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");

const asAt = dateOf(2024, 11, 11);
const reference = new Date("2024-11-11T12:00:00Z");

async function main(): Promise<void> {
  const { readTimescale } = (await bundled("src/timescale/index.ts")) as typeof timescale;
  const bench = new Bench({ time: 3000, warmupTime: 2000 });
  bench.add("timescale reader", () => {
    for (const phrase of phrases) readTimescale(phrase, { asAt });
  });
  bench.add("chrono-node (en-GB)", () => {
    for (const phrase of phrases) chrono.en.GB.parse(phrase, reference);
  });
  await bench.run();
  console.log(`${phrases.length} phrases a round`);
  const perSecond: number[] = [];
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name} did not complete`);
    const rate = phrases.length / (result.latency.p50 / 1000);
    perSecond.push(rate);
    console.log(`${name.padEnd(22)} ${Math.round(rate).toLocaleString("en-GB")} phrases a second`);
  }
  const [ours = 0, theirs = 1] = perSecond;
  console.log(`${(ours / theirs).toFixed(1)} times as fast`);
}

void main();
