import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileTrouble } from "./openWorkbook";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** The workbooks that a command was pointed at. */
export interface NamedWorkbooks {
  /** In the order named; those of a folder by name. */
  readonly paths: readonly string[];
  /** One workbook named by itself: its report is told whole, not as a line of a table. */
  readonly isSingle: boolean;
}

const ENDINGS = [".xlsx", ".xlsm"];

/**
 * The workbooks of files and folders. A folder gives its own workbooks, not those of the folders in it; the lock files
 * that Excel leaves beside open workbooks ("~$plan.xlsx") and hidden files are no workbooks. A named file is taken as it is:
 * whether it can be read shows when it is read.
 * Throws a `UsageError` for a folder that cannot be listed or holds no workbook.
 */
export async function findWorkbooks(named: readonly string[]): Promise<NamedWorkbooks> {
  const found = await Promise.all(
    named.map(async (path) => ((await isFolder(path)) ? inFolder(path) : undefined)),
  );
  return {
    paths: [...new Set(named.flatMap((path, index) => found[index] ?? [path]))],
    isSingle: named.length === 1 && found[0] === undefined,
  };
}

async function isFolder(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => undefined);
  return known?.isDirectory() === true;
}

async function inFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileTrouble(folder, error);
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true }))
    .map((name) => join(folder, name));
  if (paths.length > 0) return paths;
  throw new UsageError(`${plainLine(folder)}: there is no .xlsx file in this folder.`);
}

function isWorkbookName(name: string): boolean {
  const isAside = name.startsWith(".") || name.startsWith("~$");
  return !isAside && ENDINGS.includes(extname(name).toLowerCase());
}
