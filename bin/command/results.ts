import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { writeSafely } from "./writeSafely";

/** Beside the results, a list of them: which workbook each was made from, and a digest of what was written. */
const LIST = ".results.json";

interface Result {
  /** From the folder of the results, so that the folder may be moved together with the workbooks. */
  readonly madeFrom: string;
  readonly sha256: string;
}

/** Whether a file is what an earlier run wrote for this input, with not a byte changed since. */
export async function isOurResult(path: string, input: string): Promise<boolean> {
  const known = (await readList(path)).get(basename(path));
  if (known?.madeFrom !== sourceOf(path, input)) return false;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && digest(bytes) === known.sha256;
}

/** Notes that these bytes were written to the path for this input. */
export async function rememberResult(
  path: string,
  input: string,
  bytes: Uint8Array,
): Promise<void> {
  const list = await readList(path);
  list.set(basename(path), { madeFrom: sourceOf(path, input), sha256: digest(bytes) });
  const json = JSON.stringify(Object.fromEntries(list), undefined, 2);
  try {
    await writeSafely(listOf(path), Buffer.from(`${json}\n`));
  } catch {
    // The result itself is written. Not being on the list, it is taken for somebody's own and kept the next time.
  }
}

/** A list that is missing or damaged knows of nothing, so that nothing is replaced. */
async function readList(path: string): Promise<Map<string, Result>> {
  const text = await readFile(listOf(path), "utf8").catch(() => "");
  return new Map(Object.entries(parseObject(text)).flatMap(asResult));
}

function asResult([name, value]: [string, unknown]): [string, Result][] {
  const { madeFrom, sha256 } = Object(value);
  if (typeof madeFrom !== "string" || typeof sha256 !== "string") return [];
  return [[name, { madeFrom, sha256 }]];
}

function parseObject(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function listOf(path: string): string {
  return join(dirname(path), LIST);
}

function sourceOf(path: string, input: string): string {
  return relative(resolve(dirname(path)), resolve(input));
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
