import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { Script } from "node:vm";

let compiled: Script | undefined;

/** Microsoft's own office.js for Excel on the web, from the npm package, compiled once for the whole process. */
export function officeScript(): Script {
  if (compiled === undefined) {
    const require = createRequire(join(__dirname, "officeScript.ts"));
    const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    const filename = join(folder, "excel-web-16.00.js");
    compiled = new Script(readFileSync(filename, "utf8"), { filename });
  }
  return compiled;
}
