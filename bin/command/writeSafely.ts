import { randomBytes } from "node:crypto";
import { rmSync, type Stats } from "node:fs";
import { access, constants, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { linkTrouble, protectedTrouble, replaceTrouble, writeTrouble } from "./writeTrouble";

const ANYBODY_MAY_WRITE = 0o222;
const PERMISSIONS = 0o777;

/** Throws a `UsageError` when nothing can be written there, before any work is done. */
export async function assertWritable(path: string): Promise<void> {
  const target = await targetOf(path);
  try {
    await access(dirname(resolve(target)), constants.W_OK);
  } catch (error) {
    throw writeTrouble(path, error);
  }
  const there = await stat(target).catch(() => undefined);
  if (!there) return;
  if (!there.isFile()) throw writeTrouble(path, { code: codeOfOther(there) });
  if (await isProtected(target, there.mode)) throw protectedTrouble(path);
}

/**
 * Writes a file whole or not at all: under a name of its own first, then renamed. A file that stands there keeps its
 * permissions; a link is followed, so that what it names is renewed. Nothing is left beside it, not even when the
 * command is stopped meanwhile. Renaming would replace a write-protected file too, so ask `assertWritable` first.
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const target = await targetOf(path);
  const before = await stat(target).catch(() => undefined);
  // Not to be foreseen, or somebody could plant a link there; and short, whatever the length of the file's own name.
  const temporary = join(dirname(target), `.${randomBytes(8).toString("hex")}.part`);
  const forget = removeWhenStopped(temporary);
  try {
    await writeNew(temporary, bytes, before?.mode).catch((error: unknown) => {
      throw writeTrouble(path, error);
    });
    await rename(temporary, target).catch((error: unknown) => {
      throw replaceTrouble(path, error);
    });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

/** Fails where the name is taken already, by a link too. */
async function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    // Before there is anything to be read by those who may not.
    if (mode !== undefined) await file.chmod(mode & PERMISSIONS);
    await file.writeFile(bytes);
    // Else a crash after the renaming could leave an empty file where the old one stood.
    await file.sync();
  } finally {
    await file.close();
  }
}

const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Until the returned function is called, a signal that ends the command removes the file first. */
function removeWhenStopped(path: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    rmSync(path, { force: true });
    // Ended as without us, so that whoever started the command sees why.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of STOPPING) process.removeListener(signal, stop);
  };
  for (const signal of STOPPING) process.once(signal, stop);
  return forget;
}

/** The file that a path names, links followed. Throws a `UsageError` for a link to what is not there. */
async function targetOf(path: string): Promise<string> {
  const there = await lstat(path).catch(() => undefined);
  if (!there?.isSymbolicLink()) return path;
  return realpath(path).catch(() => {
    throw linkTrouble(path);
  });
}

/** Why what is no file cannot be written: a folder has advice of its own. */
function codeOfOther(there: Stats): string {
  return there.isDirectory() ? "EISDIR" : "ENOTFILE";
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
