/**
 * How the timescale reader's time grows with a cell's length, on the cells that are worst for it:
 * `npx tsx bench/longCells.ts`. Ends with an error when four times the length takes much more than four times the time.
 */
import { dateOf } from "../src/calendar";
import type * as timescale from "../src/timescale";
import { bundled } from "./bundled";

const context = { asAt: dateOf(2024, 11, 11) };
const LENGTH = 100_000;
/** Four times the length may take four times the time; a square law would take sixteen. */
const MOST_GROWTH = 10;
/** Below some milliseconds a busy machine's noise is larger than the growth. */
const NOISE_MILLISECONDS = 20;

const CASES = {
  "1/1/1/1…": "1/1/",
  "((((": "(",
  "January January …": "January ",
  "Januaty Novemebr …": "Januaty Novemebr ",
  "Q1-Q1-…": "Q1-",
  "----": "-",
  "to to …": "to ",
  "for 6 months from …": "for 6 months from ",
  "end of the …": "end of the ",
  "revised to March 2024 …": "revised to March 2024 ",
  "31 March 2024, …": "31 March 2024, ",
  "20Z4 th1rd …": "20Z4 th1rd ",
  "Mawrth 2025 …": "Mawrth 2025 ",
  "Sept 24⏎…": "Sept 24\n",
  "2024+ and after …": "2024+ and after ",
  "completed March 2024 …": "completed March 2024 ",
  prose: "the committee will wish to consider the report and its annexes. ",
};

type Read = typeof timescale.readTimescale;

function milliseconds(read: Read, unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    read(text, context);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function main(): Promise<void> {
  const { readTimescale } = (await bundled("src/timescale/index.ts")) as typeof timescale;
  for (const [name, unit] of Object.entries(CASES)) {
    milliseconds(readTimescale, unit, LENGTH / 4);
    const quarter = milliseconds(readTimescale, unit, LENGTH / 4);
    const whole = milliseconds(readTimescale, unit, LENGTH);
    const hasGrown = whole > MOST_GROWTH * Math.max(quarter, NOISE_MILLISECONDS);
    if (hasGrown) process.exitCode = 1;
    const figures = [quarter, whole].map((time) => `${time.toFixed(0).padStart(5)} ms`);
    console.log(
      `${name.padEnd(26)} 25,000: ${figures[0] ?? ""}   100,000: ${figures[1] ?? ""}${hasGrown ? "  grows too fast" : ""}`,
    );
  }
}

void main();
