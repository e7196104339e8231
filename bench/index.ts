/**
 * Runs every benchmark of this folder, one after another and each in a process of its own, so that none warms up or
 * slows down the next: `npm run bench`, or `npm run bench -- checks metrics` for some of them.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const benches = readdirSync(__dirname)
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => name.slice(0, -".ts".length))
  .filter(isBenchmark)
  .sort();

/** A benchmark says in its opening comment how it is run by itself; what only helps others does not. */
function isBenchmark(name: string): boolean {
  const source = readFileSync(join(__dirname, `${name}.ts`), "utf8");
  return source.includes(`npx tsx bench/${name}.ts`);
}

/** Runs the benchmarks of those names, all for none; gives how many failed. */
export function runBenches(wanted: readonly string[]): number {
  const unknown = wanted.filter((name) => !benches.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(", ")}; there are ${benches.join(", ")}.`);
    return unknown.length;
  }
  const [{ model } = { model: "" }] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} × ${model.trim()}`);
  const failed = (wanted.length > 0 ? wanted : benches).filter((name) => {
    console.log(`\n${name}`);
    const path = join(__dirname, `${name}.ts`);
    // The loader that runs this file runs the others.
    const { status } = spawnSync(process.execPath, [...process.execArgv, path], {
      stdio: "inherit",
    });
    return status !== 0;
  });
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(", ")}.`);
  return failed.length;
}

if (require.main === module) process.exitCode = runBenches(process.argv.slice(2)) > 0 ? 1 : 0;
