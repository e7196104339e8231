import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * Names a folder of the user's own in which what V8 made of office.js is kept between processes, so that a short run need
 * not compile it again. Unset: nothing is kept. V8 itself refuses what another version of it or of office.js has left there.
 */
const CACHE_FOLDER = "OFFICE_JS_HOST_CACHE";

let compiled: Script | undefined;
/** Keeps what was compiled by now; undefined where that is kept already, or nowhere. */
let keep: (() => void) | undefined;

/** Microsoft's own office.js for Excel on the web, from the npm package, compiled once for the whole process. */
export function officeScript(): Script {
  if (compiled === undefined) {
    const require = createRequire(join(__dirname, "officeScript.ts"));
    const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    const filename = join(folder, "excel-web-16.00.js");
    const source = readFileSync(filename, "utf8");
    const kept = keptFile();
    const cachedData = kept === undefined ? undefined : readKept(kept);
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    compiled = script;
    const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
    if (kept !== undefined && !isKept) keep = () => writeKept(kept, script);
  }
  return compiled;
}

/** Keeps what has been compiled of office.js by now, for the next process; to be called when it has been used. */
export function keepOfficeScript(): void {
  keep?.();
  keep = undefined;
}

function keptFile(): string | undefined {
  const folder = process.env[CACHE_FOLDER];
  if (folder === undefined || folder === "") return undefined;
  return join(folder, `office-js-${process.version}-${process.arch}.bin`);
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Not there yet: it will be after this run.
    return undefined;
  }
}

function writeKept(path: string, script: Script): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, script.createCachedData(), { mode: 0o600 });
  } catch {
    // Where nothing can be kept, every process compiles it anew.
  }
}
