import { lstat, mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { isOurResult, rememberResult } from "./results";
import { assertSameEnding } from "./assertSameEnding";
import { isSameFile } from "./writeSafely";
import { writeTrouble } from "./writeTrouble";

/** The folder, in the current one, that results go to when no `--out` names another place. */
const OUT_FOLDER = "out";

/** Where a result goes. */
export interface Place {
  readonly path: string;
  /** Where a file of another ending goes, beside the result and under its name: ".docx". */
  readonly beside: (ending: string) => string;
  /** The file that would have been written over, had it been an earlier result as it was made; else undefined. */
  readonly kept: string | undefined;
  /** Notes what was written (at the result's own path, else the one beside it), so that the next run for the same workbook may replace it. */
  readonly remember: (bytes: Uint8Array, path?: string) => Promise<void>;
}

/**
 * Where the result of a workbook shall be written: `out` as given, else the workbook's name in out/.
 *
 * Without `--out` nobody has said that a file may go, so only one is replaced that a run for the same workbook wrote and
 * nobody changed since: an officer who puts the plan right and runs again finds the new appendix where the old one was.
 * Whatever else stands there (another workbook's result, one that was edited) is kept, and the next free name taken:
 * "plan (2).xlsx". A workbook that itself stands in out/ gets a sister, "plan (appendix).xlsx". `others` are the endings of
 * what goes beside it, which must be free as well.
 */
export async function chooseOut(
  input: string,
  out: string | undefined,
  others: readonly string[] = [],
): Promise<Place> {
  if (out !== undefined) {
    assertSameEnding(input, out);
    return { path: out, beside: besideOf(out), kept: undefined, remember: () => Promise.resolve() };
  }
  await mkdir(OUT_FOLDER, { recursive: true }).catch((error: unknown) => {
    throw writeTrouble(OUT_FOLDER, error);
  });
  const ending = extname(input);
  const name = basename(input, ending);
  const isInOut = await isSameFile(join(OUT_FOLDER, basename(input)), input);
  const stem = join(OUT_FOLDER, isInOut ? `${name} (appendix)` : name);
  const first = `${stem}${ending}`;
  let path = first;
  for (let number = 2; !(await mayWriteAll(path, others, input)); number += 1) {
    path = `${stem} (${number})${ending}`;
  }
  return {
    path,
    beside: besideOf(path),
    kept: path === first ? undefined : first,
    remember: (bytes, written = path) => rememberResult(written, input, bytes),
  };
}

function besideOf(path: string): Place["beside"] {
  const stem = path.slice(0, path.length - extname(path).length);
  return (ending) => `${stem}${ending}`;
}

async function mayWriteAll(
  path: string,
  others: readonly string[],
  input: string,
): Promise<boolean> {
  for (const one of [path, ...others.map(besideOf(path))]) {
    if (!(await mayWrite(one, input))) return false;
  }
  return true;
}

async function mayWrite(path: string, input: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  return there === undefined || (there.isFile() && (await isOurResult(path, input)));
}
