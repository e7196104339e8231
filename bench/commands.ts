/**
 * How long the packed command takes for plans of 36, 2,000 and 10,000 rows, beside an openpyxl script that only copies and
 * formats; for twelve workbooks into one; and for twelve one by one, alone and by four processes (`xargs -P 4`).
 * Run with `npx tsx bench/commands.ts`. Where there is no openpyxl or no xargs it says so.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundleCommand } from "../scripts/packing/bundle";
import { hardWorkbookBytes } from "../scripts/printing/hardWorkbookBytes";

const PROJECT = resolve(__dirname, "..");
const RUNS = 5;
const AIMS = ["Safer roads", "Warm homes", "Clean air", "Good schools"];
const WORDS =
  "staff were trained in both localities and parents were asked what helped them most before the plan was agreed by the joint group of officers".split(
    " ",
  );
const TIMES = ["March 2004", "June 2004", "Ongoing", "by end of 2004", "November 2003"];

function say(at: number, count: number, step: number): string {
  return Array.from(
    { length: count },
    (_, index) => WORDS[(at * step + index * 7) % WORDS.length] ?? "",
  ).join(" ");
}

function planOf(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => [
    at % 10 === 0 ? `${AIMS[(at / 10) % AIMS.length] ?? ""} ${at / 10 + 1}` : "",
    at % 2 === 0 ? `Target ${at / 2 + 1}: ${say(at, 12, 3)}` : "",
    say(at, 8 + (at % 9), 5),
    say(at, 6 + (at % 7), 11),
    TIMES[at % TIMES.length] ?? "",
  ]);
  const headings = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
  return hardWorkbookBytes({
    name: "plan",
    about: "",
    sheets: [{ name: "Targets", rows: [headings, ...rows] }],
  });
}

/** The shortest of several runs, in milliseconds; undefined where it fails. */
function shortest(runs: number, command: string, args: readonly string[]): number | undefined {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { status } = spawnSync(command, args, { stdio: "ignore", cwd: PROJECT });
    if (status !== 0) return undefined;
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

function inSeconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "failed" : `${(milliseconds / 1000).toFixed(2)} s`;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-command-"));
  try {
    await bundleCommand(join(folder, "lib"), "bench");
    cpSync(join(PROJECT, "scripts/packing/start.js"), join(folder, "start.js"));
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    process.env["XDG_CACHE_HOME"] = folder;
    const hasPython = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
    if (!hasPython) console.log("There is no python3 with openpyxl here to compare with.");
    const start = join(folder, "start.js");
    const generate = (...args: string[]): string[] => [start, "generate", ...args, "--quiet"];
    for (const count of [36, 2000, 10_000]) {
      const plan = join(folder, `plan${count}.xlsx`);
      writeFileSync(plan, planOf(count));
      const runs = count > 5000 ? 2 : RUNS;
      const out = join(folder, "out.xlsx");
      const args = generate(plan, "--as-at", "2003-11-11", "--out", out);
      const own = shortest(runs, process.execPath, args);
      const script = join(PROJECT, "bench/openpyxlAppendix.py");
      const other = hasPython ? shortest(runs, "python3", [script, plan, out]) : undefined;
      const ratio = own !== undefined && other ? `, ${(own / other).toFixed(1)} times` : "";
      console.log(`${count} rows: ${inSeconds(own)}; openpyxl ${inSeconds(other)}${ratio}`);
    }
    const plans = join(folder, "plans");
    mkdirSync(plans);
    const names = Array.from({ length: 12 }, (_, at) => join(plans, `department-${at + 1}.xlsx`));
    names.forEach((name, at) => writeFileSync(name, planOf(20 + at)));
    const all = join(folder, "all.xlsx");
    const args = generate(plans, "--as-at", "2003-11-11", "--out", all);
    console.log(`Twelve workbooks into one: ${inSeconds(shortest(1, process.execPath, args))}`);
    for (const processes of [1, 4]) {
      const each = `${process.execPath} ${start} generate {} --as-at 2003-11-11 --quiet --out {}.out.xlsx`;
      const command = `ls ${plans}/*-?.xlsx ${plans}/*-??.xlsx | xargs -P ${processes} -I {} ${each}`;
      const hasXargs = spawnSync("xargs", ["--version"]).error === undefined;
      const took = hasXargs ? shortest(1, "sh", ["-c", command]) : undefined;
      console.log(`Twelve one by one, xargs -P ${processes}: ${inSeconds(took)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
