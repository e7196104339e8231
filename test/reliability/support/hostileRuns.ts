import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../../bin/generate";
import { changedParts, partsOf } from "../../../host/test/files/partsOf";
import type { HostileFile } from "./hostileFiles";
import { HOSTILE_FILES } from "./hostileFiles";

/** What came of a file. */
export interface HostileRun {
  readonly code: number;
  readonly told: readonly string[];
  readonly milliseconds: number;
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
}

/** Parts that say what else there is; every other part must stay as it was. */
const HOUSEKEEPING =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\d*\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|xl\/theme\/.*|customXml\/.*)$/;

/** Gives a file to the headless command: a good result and nothing lost, or exactly one line and nothing written. */
export async function runHostile(bytes: Uint8Array): Promise<HostileRun> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const input = join(folder, "plan.xlsx");
  const out = join(folder, "out.xlsx");
  const told: string[] = [];
  const wrong: string[] = [];
  try {
    writeFileSync(input, bytes);
    const started = performance.now();
    const code = await generate([input, "--out", out, "--as-at", "2003-11-11"], {
      print: () => undefined,
      tell: (line) => told.push(line),
    });
    const milliseconds = performance.now() - started;
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

/** All hostile files, and the sample cut at every so many bytes. Gives what is wrong. */
export async function proveFiles(tell: (line: string) => void, step: number): Promise<string[]> {
  const sample = new Uint8Array(
    readFileSync(join(__dirname, "../../../samples/joint-working.xlsx")),
  );
  const cuts = Array.from({ length: Math.ceil(sample.length / step) }, (_, at): HostileFile => ({
    name: `the sample cut after ${at * step} bytes`,
    make: () => sample.slice(0, at * step),
    expected: "refused",
  }));
  const lost: string[] = [];
  let slowest = 0;
  for (const file of [...HOSTILE_FILES, ...cuts]) {
    const run = await runHostile(file.make());
    slowest = Math.max(slowest, run.milliseconds);
    const wrong = judge(file, run);
    if (run.milliseconds > LONGEST_MILLISECONDS) wrong.push(`${run.milliseconds} ms`);
    lost.push(...wrong.map((words) => `${file.name}: ${words}`));
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  if (peak > MOST_BYTES) lost.push(`the files took ${peak} bytes of memory`);
  tell(
    `files: ${HOSTILE_FILES.length + cuts.length}, the slowest ${Math.round(slowest)} ms, ` +
      `at most ${Math.round(peak / 1e6)} MB for all in one process, ${lost.length} wrong`,
  );
  return lost;
}
