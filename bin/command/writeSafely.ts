import { access, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { protectedTrouble, replaceTrouble, writeTrouble } from "./writeTrouble";

const ANYBODY_MAY_WRITE = 0o222;

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
