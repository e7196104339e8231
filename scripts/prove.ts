/**
 * `npm run prove`: what the tests sample, in full. Prints figures, and ends with an error when anything was lost.
 */
import { proveEndurance } from "../test/reliability/support/endurance";
import { FAULT_KINDS } from "../test/reliability/support/faultKinds";
import { faultCases, faultRun, smoothCourse } from "../test/reliability/support/faultRun";
import { proveFiles } from "../test/reliability/support/hostileRuns";
import { PAYLOADS } from "../test/reliability/payloads";
import { SCENARIOS } from "../test/reliability/support/scenarios";
import { playSequence } from "../test/reliability/support/sequence";

const GENERATES = 500;
/** The sample is cut at every so many bytes. */
const CUT_BYTES = 64;
const SEQUENCES = 200;

/** Fails at every request in each way, and at every action; gives the number of failures played. */
async function proveFaults(tell: (line: string) => void): Promise<string[]> {
  const lost: string[] = [];
  let total = 0;
  for (const scenario of SCENARIOS) {
    const course = await smoothCourse(scenario);
    const cases = faultCases(course, FAULT_KINDS, 1);
    let bad = 0;
    for (const one of cases) {
      const wrong = await faultRun(course, one);
      if (wrong.length === 0) continue;
      bad += 1;
      const place = `${scenario.name}, ${one.kind.name}, sync ${one.sync}, action ${one.action ?? "all"}`;
      lost.push(`${place}: ${wrong.join("; ").slice(0, 300)}`);
    }
    total += cases.length;
    tell(
      `faults in ${scenario.name}: ${cases.length} over ${course.actions.length} requests, ${bad} with a loss`,
    );
  }
  tell(`faults in all: ${total}, ${lost.length} with a loss`);
  return lost;
}

/** Plays so many sequences of what people, the add-in and failures do to a workbook that is saved and opened again. */
async function proveSequences(tell: (line: string) => void): Promise<string[]> {
  const lost: string[] = [];
  let steps = 0;
  for (let seed = 1; seed <= SEQUENCES; seed += 1) {
    const { wrong, done } = await playSequence(seed);
    steps += done.length;
    lost.push(...wrong.map((words) => `sequence ${seed}: ${words}, after ${done.join("; ")}`));
  }
  tell(`sequences: ${SEQUENCES} of ${steps} events in all, ${lost.length} losses`);
  return lost;
}

async function prove(): Promise<void> {
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  tell(`payloads: ${PAYLOADS.length}, played by the tests in test/reliability/injection.test.ts`);
  const lost = [
    ...(await proveFiles(tell, CUT_BYTES)),
    ...(await proveEndurance(tell, GENERATES)),
    ...(await proveSequences(tell)),
    ...(await proveFaults(tell)),
  ];
  lost.forEach(tell);
  tell(lost.length === 0 ? "nothing lost" : `${lost.length} losses`);
  process.exitCode = lost.length === 0 ? 0 : 1;
}

void prove();
