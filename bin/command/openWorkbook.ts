import { readFile, stat } from "node:fs/promises";
import { openXlsx, WorkbookFileError, type OpenedWorkbook } from "office-js-host/xlsx";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** Opens the workbook at a path. Throws a `UsageError` whose one line says what is wrong and what to do. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const bytes = await readBytes(path);
  const opened = inWords(path, () => openXlsx(bytes));
  return { ...opened, save: (options) => inWords(path, () => opened.save(options)) };
}

/** Turns what the file itself is to blame for, on opening or on saving, into a `UsageError`. */
function inWords<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new UsageError(`${plainLine(path)}: ${plainLine(error.message)}`);
  }
}

/** Larger files are refused unread: what they hold would take more memory than an office computer has. */
const MOST_MEGABYTES = 250;

/** Why a file cannot be read, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the name and the folder",
  ENOTDIR: "there is no such folder. Check the name",
  EACCES: "you may not open it. Ask its owner for access",
  EPERM: "you may not open it. Ask its owner for access",
  EISDIR: "it is a folder. Name a workbook in it",
  ENOTFILE: "it is a pipe or a device, not a file. Save the workbook as a file first",
  EFBIG: `it is larger than ${MOST_MEGABYTES} MB, and no plan is. Move what is not part of the plan to another workbook`,
  EBUSY: "another program is using it. Close it there",
  ENAMETOOLONG: "its name is too long. Shorten it",
};

/** A `UsageError` for a failed reading of a file or folder; `writeTrouble` is that of writing. */
export function fileTrouble(path: string, error: unknown): UsageError {
  const code = Object(error).code;
  const reason = REASONS[String(code)] ?? "it cannot be opened. Check the file and the folder";
  return new UsageError(`${plainLine(path)}: ${reason}.`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const there = await stat(path);
    if (!there.isFile()) throw failure(there.isDirectory() ? "EISDIR" : "ENOTFILE");
    if (there.size > MOST_MEGABYTES * 1_000_000) throw failure("EFBIG");
    return await readFile(path);
  } catch (error) {
    throw fileTrouble(path, error);
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
