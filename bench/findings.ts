/**
 * How long a workbook of 24,000 findings takes: figures of six thousand small areas, each ten times or a tenth of the
 * one before. The command's text, its JSON and its Checks sheet: `npx tsx bench/findings.ts`. Ends with an error when one
 * of them takes more than ten seconds.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "office-js-host/xlsx";
import { check } from "../bin/check";
import { manyFindings } from "../test/jobs/support/manyFindings";

const AREAS = 6000;
const MOST_SECONDS = 10;

async function timed(name: string, args: readonly string[]): Promise<void> {
  const printed: string[] = [];
  const started = performance.now();
  const code = await check(args, {
    print: (text) => printed.push(text),
    tell: () => undefined,
  });
  const seconds = (performance.now() - started) / 1000;
  if (seconds > MOST_SECONDS || code !== 0) process.exitCode = 1;
  const bytes = printed.join("\n").length;
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ends with ${code}, ${bytes.toLocaleString("en-GB")} characters`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-findings-"));
  try {
    const path = join(folder, "figures.xlsx");
    const out = join(folder, "checked.xlsx");
    writeFileSync(path, saveXlsx(manyFindings(AREAS)));
    console.log(`${statSync(path).size} bytes`);
    await timed("text", [path]);
    await timed("JSON", [path, "--json"]);
    await timed("Checks sheet", [path, "--sheet", "--out", out]);
    console.log(`its workbook: ${statSync(out).size} bytes`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) void main();
