import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SAMPLE = resolve(__dirname, "../../samples/joint-working.xlsx");

/**
 * Installs a packed command into an empty folder and has it make an appendix and check the plan, as somebody without this
 * project would: on this Node, or on the version that is named, which npm brings. Gives what the command says of itself
 * and of the plan. Throws where it fails.
 */
export function tryPackage(packed: string, nodeVersion?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "try-package-"));
  try {
    writeFileSync(join(folder, "package.json"), "{}\n");
    cpSync(SAMPLE, join(folder, "plan.xlsx"));
    const npm = (command: string, ...args: string[]): string =>
      execFileSync(process.platform === "win32" ? `${command}.cmd` : command, args, {
        cwd: folder,
        shell: process.platform === "win32",
        encoding: "utf8",
        // Nothing of an outer npm, nor a cache of an earlier run.
        env: { PATH: process.env["PATH"], HOME: process.env["HOME"], XDG_CACHE_HOME: folder },
      });
    npm("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", packed);
    const call = (...args: string[]): string =>
      nodeVersion === undefined
        ? npm("npx", "--no", "committee-appendix", ...args)
        : npm(
            "npx",
            ...["--yes", "--package", `node@${nodeVersion}`, "--", "node"],
            join("node_modules", "committee-appendix", "committee-appendix.js"),
            ...args,
          );
    const made = call(
      "generate",
      "plan.xlsx",
      "--format",
      "xlsx,docx,html,text",
      "--out",
      "made.xlsx",
    );
    for (const ending of ["xlsx", "docx", "html", "txt"]) {
      if (!existsSync(join(folder, `made.${ending}`))) throw new Error(`made.${ending} is missing`);
    }
    const checked = call("check", "plan.xlsx");
    return [call("--version"), made, checked].map((text) => text.split("\n")[0]).join("; ");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
