/**
 * `npm run explore`: plays the properties of the tests on many more random cases than `npm test` does, other ones each
 * time. Prints the seed first: with it the same cases come again. Ends with an error when one fails.
 *
 *   npm run explore -- [--times 25] [--seed 7] [test/appendix …]
 *
 * Suites are told by what they import, so that a new property takes part by itself.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const HOUR = 60 * 60 * 1000;

function suitesWithProperties(): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => join("test", name))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => readFileSync(path, "utf8").includes("/support/tries"));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: "string", default: "25" }, seed: { type: "string" } },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 0x7fffffff));
const suites = suitesWithProperties().filter(
  (path) => positionals.length === 0 || positionals.some((part) => path.includes(part)),
);
console.log(`${suites.length} suites, ${values.times} times as many cases, seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/jest/bin/jest.js",
    `--testTimeout=${HOUR}`,
    "--silent",
    "--runTestsByPath",
    ...suites,
  ],
  {
    stdio: "inherit",
    env: { ...process.env, PROPERTY_TIMES: values.times, PROPERTY_SEED: seed },
  },
);
process.exitCode = status ?? 1;
