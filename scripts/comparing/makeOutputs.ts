import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes the outputs of every workbook in `sources` with the command of a checkout, into `out`: for each layout the
 * workbook with its appendix, and the report as JSON. In a process of its own, so that two states of the project never
 * meet in one.
 */
export function makeOutputs(checkout: string, sources: string, out: string): void {
  mkdirSync(out);
  execFileSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "runCommand.ts"), checkout, sources, out],
    { cwd: checkout, stdio: ["ignore", "inherit", "inherit"] },
  );
}
