import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";
import { protectedTrouble, replaceTrouble, writeTrouble } from "./writeTrouble";

/** The folder that results go to when no `--out` names another place. */
const OUT_FOLDER = "out";

const ANYBODY_MAY_WRITE = 0o222;

/**
 * Where the result shall be written: `out` as given, or the workbook's name in out/. Without `--out` the input is
 * never overwritten: a workbook that stands in out/ gets a sister, "plan (appendix).xlsx".
 */
export async function chooseOut(input: string, out: string | undefined): Promise<string> {
  if (out !== undefined) {
    if (![".xlsx", ".xlsm"].includes(extname(out).toLowerCase())) {
      throw new UsageError(`--out must name an .xlsx file, not "${plainLine(out)}".`);
    }
    if (extname(out).toLowerCase() !== extname(input).toLowerCase()) {
      throw new UsageError(`--out must end in ${extname(input)}, as the workbook does.`);
    }
    return out;
  }
  await mkdir(OUT_FOLDER, { recursive: true }).catch((error: unknown) => {
    throw writeTrouble(OUT_FOLDER, error);
  });
  const wanted = join(OUT_FOLDER, basename(input));
  if (!(await isSameFile(wanted, input))) return wanted;
  const ending = extname(input);
  return join(OUT_FOLDER, `${basename(input, ending)} (appendix)${ending}`);
}

/** Throws a `UsageError` when nothing can be written there, before any work is done. */
export async function needWritable(path: string): Promise<void> {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
  } catch (error) {
    throw writeTrouble(path, error);
  }
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw writeTrouble(path, { code: "EISDIR" });
  if (there && (await isProtected(path, there.mode))) throw protectedTrouble(path);
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. Renaming would replace a write-protected
 * file too, so ask `needWritable` first.
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(temporary, bytes).catch((error: unknown) => {
      throw writeTrouble(path, error);
    });
    await rename(temporary, path).catch((error: unknown) => {
      throw replaceTrouble(path, error);
    });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A file that nobody may write is meant to stay, even for an administrator, whom the system would let write it. */
async function isProtected(path: string, mode: number): Promise<boolean> {
  if ((mode & ANYBODY_MAY_WRITE) === 0) return true;
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
}

/** Whether two paths name one file, links followed. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  );
  return a === b;
}
