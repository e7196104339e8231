import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileTrouble } from "./openWorkbook";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** The folder that results go to when no `--out` names another place. */
const OUT_FOLDER = "out";

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
    throw fileTrouble(OUT_FOLDER, error);
  });
  const wanted = join(OUT_FOLDER, basename(input));
  if (!(await isSameFile(wanted, input))) return wanted;
  const ending = extname(input);
  return join(OUT_FOLDER, `${basename(input, ending)} (appendix)${ending}`);
}

/** Throws a `UsageError` when nothing can be written there, before any work is done. */
export async function needWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) {
      throw Object.assign(new Error(), { code: "EISDIR" });
    }
    await access(folder, constants.W_OK);
  } catch (error) {
    throw fileTrouble(path, error);
  }
}

/** Writes a file whole or not at all: under another name first, then renamed. */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileTrouble(path, error);
  }
}

/** Whether two paths name one file, links followed. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  );
  return a === b;
}
