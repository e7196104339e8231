import { dirname } from "node:path";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** Why nothing can be written at a path, and what to do; the folder is named where it is the folder's fault. */
const REASONS: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) =>
    `there is no folder ${folder}. Make it first, or name another place with --out`,
  ENOTDIR: (folder) => `${folder} is not a folder. Name another place with --out`,
  EACCES: mayNotWriteIn,
  EPERM: mayNotWriteIn,
  EISDIR: () => "it is a folder. Name a file in it with --out",
  ENOTFILE: () => "it is a pipe or a device, not a file. Name a file with --out",
  EBUSY: () => "another program is using it. Close it there and try again",
  EROFS: (folder) => `the disk of ${folder} is read-only. Name another place with --out`,
  ENOSPC: () => "the disk is full. Make room, or name another place with --out",
  ENAMETOOLONG: () => "its name is too long. Give a shorter one with --out",
};

/** A `UsageError` for a file that could not be written: "x/plan.xlsx cannot be written: there is no folder x. …". */
export function writeTrouble(path: string, error: unknown): UsageError {
  const reason = REASONS[String(Object(error).code)];
  const folder = dirname(path);
  const words =
    reason?.(folder === "." ? "this folder" : folder) ?? "name another place with --out";
  return new UsageError(`${plainLine(path)} cannot be written: ${plainLine(words)}.`);
}

/** A `UsageError` for a file that stands there and is write-protected. */
export function protectedTrouble(path: string): UsageError {
  return new UsageError(
    `${plainLine(path)} cannot be written: it is write-protected. Take the protection off, or name another file with --out.`,
  );
}

/** A `UsageError` for a link to a file that is not there: where it leads may not be meant. */
export function linkTrouble(path: string): UsageError {
  return new UsageError(
    `${plainLine(path)} cannot be written: it is a link to a file that is not there. Name the file itself with --out.`,
  );
}

/** A `UsageError` for a file that may be written but could not be replaced: Windows keeps open files as they are. */
export function replaceTrouble(path: string, error: unknown): UsageError {
  const { code } = Object(error);
  const isHeld = code === "EPERM" || code === "EACCES";
  return writeTrouble(path, isHeld ? { code: "EBUSY" } : error);
}

function mayNotWriteIn(folder: string): string {
  return `you may not write in ${folder}. Ask its owner, or name another place with --out`;
}
