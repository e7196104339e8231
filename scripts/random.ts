/**
 * `npm run random`: what must hold for every text, tried on as many random ones as one has patience for. A subject makes
 * a text and says what is wrong with what becomes of it. Ends with an error when anything is.
 *
 *   npm run random -- [--seed 1] [--count 1000000] [--only timescales]
 */
import { parseArgs } from "node:util";
import { SUBJECTS } from "./random/subjects";
import { randomOf } from "./slips/random";

const MOST_SHOWN = 20;

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "1000000" },
      only: { type: "string" },
    },
  });
  const count = Number(values.count);
  for (const subject of SUBJECTS) {
    if (values.only !== undefined && values.only !== subject.name) continue;
    const random = randomOf(Number(values.seed));
    const faults: string[] = [];
    const start = performance.now();
    for (let tried = 0; tried < count; tried += 1) {
      const fault = subject.faultIn(subject.text(random), random);
      if (fault !== undefined) faults.push(fault);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${subject.name}: ${count.toLocaleString("en-GB")} texts (seed ${values.seed}) in ${seconds} s, ${faults.length} faults`,
    );
    for (const fault of faults.slice(0, MOST_SHOWN)) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

main();
