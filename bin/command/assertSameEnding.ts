import { extname } from "node:path";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** Throws a `UsageError` for an `--out` that is no workbook, or one of another kind than the input. */
export function assertSameEnding(input: string, out: string): void {
  const ending = extname(out).toLowerCase();
  if (![".xlsx", ".xlsm"].includes(ending)) {
    throw new UsageError(`--out must name an .xlsx file, not "${plainLine(out)}".`);
  }
  if (ending !== extname(input).toLowerCase()) {
    throw new UsageError(`--out must end in ${extname(input)}, as the workbook does.`);
  }
}
