import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../../bin/generate";
import { changedParts, partsOf } from "../../../host/test/files/partsOf";
import type { HostileFile } from "./hostileFiles";
import { HOSTILE_FILES } from "./hostileFiles";

/** What the command did with a file. */
export interface CommandRun {
  readonly code: number;
  readonly told: readonly string[];
  readonly milliseconds: number;
}

/** Runs the command on one file, the result going to `out`. */
export type Command = (input: string, out: string) => Promise<CommandRun>;

/** What came of a file. */
export interface HostileRun extends CommandRun {
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
}

/** Parts that say what else there is; every other part must stay as it was. */
const HOUSEKEEPING =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\d*\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|xl\/theme\/.*|customXml\/.*)$/;

/** The command as the tests run it, in their own process. */
export const inThisProcess: Command = async (input, out) => {
  const told: string[] = [];
  const started = performance.now();
  const code = await generate([input, "--out", out, "--as-at", "2003-11-11"], {
    print: () => undefined,
    tell: (line) => told.push(line),
  });
  return { code, told, milliseconds: performance.now() - started };
};

/** Gives a file to the headless command: a good result and nothing lost, or exactly one line and nothing written. */
export async function runHostile(
  bytes: Uint8Array,
  command: Command = inThisProcess,
): Promise<HostileRun> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const input = join(folder, "plan.xlsx");
  const out = join(folder, "out.xlsx");
  const wrong: string[] = [];
  try {
    writeFileSync(input, bytes);
    const { code, told, milliseconds } = await command(input, out);
    const lines = told.filter((line) => !line.endsWith("…"));
    if (code === 0) {
      wrong.push(...lossesIn(bytes, new Uint8Array(readFileSync(out))));
    } else {
      if (existsSync(out)) wrong.push("something was written all the same");
      if (lines.length !== 1) wrong.push(`${lines.length} lines`);
      if (/\n|\bat \S+:\d+/.test(lines.join())) wrong.push("more than a line, or a stack trace");
      if (lines.join().includes("does not know of")) wrong.push("a failure that nobody foresaw");
    }
    return { code, told: lines, milliseconds, wrong };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lossesIn(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Set([...partsOf(before).keys()].map(slashes));
  return changedParts(before, after)
    .map(slashes)
    .filter((path) => old.has(path) && !HOUSEKEEPING.test(path))
    .map((path) => `${path} was changed`);
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}

/** What is wrong with a file's run, by what is expected of it. */
export function judge({ expected }: HostileFile, { code, told, wrong }: HostileRun): string[] {
  const isAsExpected =
    expected === "either" || (expected === "made" ? code === 0 : code === 2 && told.length === 1);
  return isAsExpected ? [...wrong] : [...wrong, `ends with ${code}: ${told.join(" / ")}`];
}

const LONGEST_MILLISECONDS = 10_000;
const MOST_BYTES = 1e9;

/** What the command did in a process of its own, how long it had a processor, and the most memory that it had. */
export interface OwnRun extends CommandRun {
  readonly peakBytes: number;
}

/** Runs the command on one file in a process of its own, as from a shell: what it takes there is its own and nobody else's. */
export function inOwnProcess(input: string, out: string): OwnRun {
  const script = join(__dirname, "../../../scripts/proving/oneFile.ts");
  const answer = execFileSync(process.execPath, ["--import", "tsx", script, input, out], {
    encoding: "utf8",
    maxBuffer: 1e7,
  });
  return JSON.parse(answer);
}

/** Every hostile file by itself, within ten seconds and a gigabyte, and the sample cut at every so many bytes. Gives what is wrong. */
export async function proveFiles(tell: (line: string) => void, step: number): Promise<string[]> {
  const lost: string[] = [];
  const slowest = { milliseconds: 0, name: "" };
  const largest = { bytes: 0, name: "" };
  for (const file of HOSTILE_FILES) {
    const run = await runHostile(file.make(), (input, out) => {
      const own = inOwnProcess(input, out);
      if (own.peakBytes > largest.bytes) {
        Object.assign(largest, { bytes: own.peakBytes, name: file.name });
      }
      if (own.peakBytes > MOST_BYTES) lost.push(`${file.name}: ${own.peakBytes} bytes of memory`);
      return Promise.resolve(own);
    });
    if (run.milliseconds > slowest.milliseconds) {
      Object.assign(slowest, { milliseconds: run.milliseconds, name: file.name });
    }
    const wrong = judge(file, run);
    if (run.milliseconds > LONGEST_MILLISECONDS) wrong.push(`${Math.round(run.milliseconds)} ms`);
    lost.push(...wrong.map((words) => `${file.name}: ${words}`));
  }
  tell(
    `files: ${HOSTILE_FILES.length}, each in a process of its own; ` +
      `the slowest ${Math.round(slowest.milliseconds)} ms of a processor (${slowest.name}), ` +
      `the largest ${Math.round(largest.bytes / 1e6)} MB (${largest.name}), ${lost.length} wrong`,
  );
  return [...lost, ...(await proveCuts(tell, step))];
}

async function proveCuts(tell: (line: string) => void, step: number): Promise<string[]> {
  const sample = new Uint8Array(
    readFileSync(join(__dirname, "../../../samples/joint-working.xlsx")),
  );
  const lost: string[] = [];
  let count = 0;
  for (let length = 0; length < sample.length; length += step) {
    const name = `the sample cut after ${length} bytes`;
    const run = await runHostile(sample.slice(0, length));
    const wrong = judge({ name, make: () => sample, expected: "refused" }, run);
    lost.push(...wrong.map((words) => `${name}: ${words}`));
    count += 1;
  }
  tell(`the sample cut short: ${count} times, ${lost.length} wrong`);
  return lost;
}
