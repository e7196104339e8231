import { readTimescale } from "../../src/timescale";
import { day } from "./examples";

const context = { asAt: day("2024-11-11") };
const LENGTH = 100_000;
/** Four times the length may take four times the time; a square law would take sixteen. */
const MOST_GROWTH = 10;

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
  prose: "the committee will wish to consider the report and its annexes. ",
};

function milliseconds(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    readTimescale(text, context);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test("the time grows with the length and no faster", () => {
  const lines: string[] = [];
  const grown: string[] = [];
  for (const [name, unit] of Object.entries(CASES)) {
    milliseconds(unit, LENGTH / 4);
    const quarter = milliseconds(unit, LENGTH / 4);
    const whole = milliseconds(unit, LENGTH);
    lines.push(
      `${name.padEnd(26)} 25,000: ${quarter.toFixed(0).padStart(5)} ms   100,000: ${whole.toFixed(0).padStart(5)} ms`,
    );
    // Below some milliseconds a busy machine's noise is larger than the growth.
    if (whole > MOST_GROWTH * Math.max(quarter, 20)) grown.push(name);
  }
  process.stdout.write(["", "Long cells:", ...lines, ""].join("\n"));
  expect(grown).toEqual([]);
});
